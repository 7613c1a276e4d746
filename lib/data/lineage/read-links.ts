import { type LineageKind, type LineageLink, lineageKinds } from '../../domain/lineage';
import { database } from '../database';
import type { Tx } from '../transaction';

/** A stored link; `kommuneId` null holds for the whole installation. */
export type StoredLink = LineageLink & { readonly id: string; readonly kommuneId: string | null };

/**
 * The links that hold for one kommune, the installation's and its own, oldest first; with no kommune the installation's only. Asks no
 * permission: the caller has.
 */
export async function readLinks(kommuneId: string | null, client: Tx = database().read): Promise<StoredLink[]> {
  const own = kommuneId === null ? [] : [{ kommuneId }];
  const rows = await client.technologyLink.findMany({
    where: { OR: [{ kommuneId: null }, ...own] },
    select: { id: true, kommuneId: true, kind: true, fromId: true, toId: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ kind, ...row }) => {
    const known = parseLineageKind(kind);
    return known === null ? [] : [{ ...row, kind: known }];
  });
}

/** Anything else in the database is a fault, and such a link is left out. */
function parseLineageKind(text: string): LineageKind | null {
  return lineageKinds.find((kind) => kind === text) ?? null;
}
