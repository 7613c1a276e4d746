import { randomBytes } from 'node:crypto';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { PaperOptions, Snapshot } from '../../domain/snapshot';
import { inTransaction } from '../transaction';
import type { Making } from './create-export';
import { snapshotSchema } from './snapshot-schema';
import { storeSnapshot } from './store-snapshot';
import { uuid7 } from './uuid7';

/** What a paper is made into: `final` from a draft, `public` from an internal one. */
export const finishes = ['final', 'public'] as const;
export type Finish = (typeof finishes)[number];

export type FinishInput = { readonly id: string; readonly as: Finish };

const changes = {
  final: { action: 'export.finish', options: { draft: false } },
  public: { action: 'export.publish', options: { audience: 'public' } },
} as const satisfies Record<Finish, { action: string; options: Partial<PaperOptions> }>;

/**
 * Makes a new paper of what is stored in another, with nothing read anew: the same answers, notes and texts, now finished or for
 * the public. The other stays as it is. For editors; `not_found` for another kommune's, `conflict` with `retired` for a retired
 * one and `already-final` or `already-public` where there is nothing to do.
 */
export async function finishExport(
  viewer: Viewer,
  { id: from, as }: FinishInput,
  { now, version }: Making,
): Promise<Result<{ readonly id: string }, never>> {
  const { kommuneId, userId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'make-paper', kommuneId, draft: false }))
    return failure('forbidden', 'make-paper');
  const { action, options } = changes[as];
  return inTransaction<{ readonly id: string }, never>(async (tx, audit) => {
    const select = { content: true, radarId: true, retiredAt: true } as const;
    const row = await tx.export.findFirst({ where: { id: from, kommuneId }, select });
    if (row === null) return failure('not_found', 'no-export');
    if (row.retiredAt !== null) return failure('conflict', 'retired');
    const stored = snapshotSchema.parse(JSON.parse(row.content));
    if (isAlready(stored, as)) return failure('conflict', `already-${as}`);
    const id = uuid7(now, randomBytes(10));
    const snapshot: Snapshot = {
      ...stored,
      ...{ id, version, author: null, createdAt: now.toISOString() },
      answersAt: stored.answersAt ?? stored.createdAt,
      options: { ...stored.options, ...options },
    };
    await storeSnapshot(tx, snapshot, { createdById: userId, kommuneId, radarId: row.radarId });
    const entry = { action, entity: 'export', entityId: id, kommuneId, actorId: userId };
    await audit({ ...entry, after: { from, options: snapshot.options } });
    return success({ id });
  });
}

function isAlready({ options }: Snapshot, as: Finish): boolean {
  return as === 'final' ? !options.draft : options.audience === 'public';
}
