import { z } from 'zod';
import type { PlacementContent } from '../../domain/placement-content';
import type { Tx } from '../transaction';
import { type CellInput, contentSchema } from './cell-input';
import type { FillScope } from './fill-scope';

/** An answer that a form could not save: it waits here for its writer, whose page would otherwise have lost it. */
export type KeptAnswer = {
  readonly technologyId: string;
  /** The version it was made from. */
  readonly version: number;
  readonly content: PlacementContent;
  readonly why: 'changed' | 'problems';
};

/** Kept beside the change sets, as one that has not happened. */
const kind = 'kept';

const keptSchema = z.array(
  z.object({
    technologyId: z.string(),
    version: z.number().int(),
    content: contentSchema,
    why: z.enum(['changed', 'problems']),
  }),
);

/** Keeps answers in place of those that the same person had waiting in the same area of the radar; null when there is none. */
export async function keepAnswers(tx: Tx, scope: FillScope, kept: readonly KeptAnswer[]): Promise<string | null> {
  const { radarId, actorId, areaId } = scope;
  const title = areaId ?? '';
  await tx.changeSet.deleteMany({ where: { radarId, kind, title, createdById: actorId } });
  if (kept.length === 0) return null;
  const row = await tx.changeSet.create({
    data: { radarId, kind, title, changes: JSON.stringify(kept), createdById: actorId },
    select: { id: true },
  });
  return row.id;
}

/** The answers that wait under the id, for the one who wrote them; none for anybody else, or in another area. */
export async function readKeptAnswers(
  client: Tx,
  id: string,
  scope: Pick<FillScope, 'radarId' | 'actorId' | 'areaId'>,
): Promise<KeptAnswer[]> {
  const row = await client.changeSet.findFirst({
    where: { id, kind, radarId: scope.radarId, createdById: scope.actorId, title: scope.areaId ?? '' },
    select: { changes: true },
  });
  return row === null ? [] : keptSchema.parse(JSON.parse(row.changes));
}

export function toKept({ technologyId, version, content }: CellInput, why: KeptAnswer['why']): KeptAnswer {
  return { technologyId, version, content, why };
}
