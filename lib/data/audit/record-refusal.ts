import type { Viewer } from '../../domain/access';
import { success } from '../../domain/result';
import { log } from '../../log';
import { countTries, type TryState } from '../people/throttle';
import { inTransaction } from '../transaction';
import { findForeignThing } from './find-foreign-thing';
import { safePath } from './safe-path';

export type Refusal = {
  /** The address asked for, without its query. */
  readonly path: string;
  readonly reason: string;
};

/** Writes down that a viewer was refused what they may not do. Never throws, and never lets a flood fill the audit. */
export async function recordRefusal(viewer: Viewer, { path, reason }: Refusal): Promise<void> {
  await counted(viewer, (more) => write(viewer, { path, after: { reason, ...more } }));
}

export type Miss = {
  readonly path: string;
  /** Words of the request that may be ids. */
  readonly asked: readonly string[];
};

/**
 * Writes down that a viewer asked for something that is another kommune's, which was answered as if it were not there. What is
 * nobody's leaves no row. Never throws.
 */
export async function recordForeignId(viewer: Viewer, { path, asked }: Miss): Promise<void> {
  await counted(viewer, async (more) => {
    const thing = await findForeignThing(viewer, asked);
    if (thing !== null) await write(viewer, { path, after: { reason: 'not-own', entity: thing.entity, ...more } });
  });
}

type More = { readonly last?: true };

/** Runs `record` unless this person has had too many refusals; the last that is written says that no more will be for a while. */
async function counted(viewer: Viewer, record: (more: More) => Promise<void>): Promise<void> {
  try {
    const state: TryState = await countTries([{ kind: 'refusal', name: `refusal:${viewer.userId}` }]);
    if (state !== 'spent') await record(state === 'crossed' ? { last: true } : {});
  } catch (error) {
    log.error({ err: error }, 'a refusal was not written down');
  }
}

/** The row is the kommune's of whoever asked, never of the one asked about: it must not tell that somebody tried. */
async function write(viewer: Viewer, { path, after }: { path: string; after: unknown }): Promise<void> {
  const { userId: actorId, kommuneId } = viewer;
  const entry = { action: 'access.refused', entity: 'address', entityId: safePath(path), kommuneId, actorId };
  await inTransaction(async (_tx, audit) => {
    await audit({ ...entry, after });
    return success(null);
  });
}
