import type { Viewer } from '../../domain/access';
import type { ItemStage, ViewCounts } from '../../domain/meeting/meeting';
import { type StageAction, stageAfter } from '../../domain/meeting/stage-after';
import { countViews } from '../../domain/meeting/view-counts';
import { failure, type Result, success } from '../../domain/result';
import { parseAnswer } from '../parse-row';
import { inTransaction, type Tx, unchanged } from '../transaction';
import { type ClaimableItem, claimItem, findItem, type ItemTarget, itemEntry } from './claim-item';
import { mayPrepare } from './prepare';

/**
 * Lets the room place a technology silently, and makes it the item the room looks at. After a spread was shown it begins anew: the old
 * views go and the round is another, so that no round tells of another. `conflict` `not-open`, `closed`, `item-changed`, or `stage` for what is agreed or is no
 * technology.
 */
export async function collectViews(viewer: Viewer, target: ItemTarget): Promise<Result<null, never>> {
  return changeStage(viewer, target, {
    action: 'collect',
    make: async (tx, item) => {
      await tx.meetingView.deleteMany({ where: { itemId: item.id } });
      await tx.meeting.update({
        where: { id: item.meetingId },
        data: { currentItemId: item.id },
        select: { id: true },
      });
      const data = { round: { increment: 1 } };
      await tx.meetingItem.update({ where: { id: item.id }, data, select: { id: true } });
      return success(null);
    },
  });
}

/** Shows how many gave each answer; that is all that is kept, and the answers themselves go. `conflict` `too-few` with fewer than three; otherwise as `collectViews`. */
export async function showSpread(viewer: Viewer, target: ItemTarget): Promise<Result<null, never>> {
  return changeStage(viewer, target, {
    action: 'show',
    make: async (tx, item) => {
      const views = await tx.meetingView.findMany({ where: { itemId: item.id }, select: { answer: true } });
      const said = views.map(({ answer }) => parseAnswer(answer)).filter((answer) => answer !== null);
      const counts = countViews(said);
      if (counts === null) return failure('conflict', 'too-few');
      await tx.meetingView.deleteMany({ where: { itemId: item.id } });
      return success(counts);
    },
  });
}

type StageChange = {
  readonly action: Exclude<StageAction, 'agree'>;
  /** Answers the spread that is kept, null for none. */
  readonly make: (tx: Tx, item: ClaimableItem) => Promise<Result<ViewCounts | null, never>>;
};

const stageOf = { collect: 'collecting', show: 'shown' } as const satisfies Record<StageChange['action'], ItemStage>;

async function changeStage(
  viewer: Viewer,
  target: ItemTarget,
  { action, make }: StageChange,
): Promise<Result<null, never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  return inTransaction<null, never>(async (tx, audit) => {
    const found = await findItem(tx, { itemId: target.itemId, kommuneId: allowed.value, from: ['open'] });
    if (!found.ok) return found;
    const item = found.value;
    // A button that was pressed twice has done what it says.
    if (item.stage === stageOf[action]) return unchanged(null);
    const stage = item.kind === 'technology' ? stageAfter(item.stage, action) : null;
    if (stage === null) return failure('conflict', 'stage');
    const claimed = await claimItem(tx, target);
    if (!claimed.ok) return claimed;
    const made = await make(tx, item);
    if (!made.ok) return made;
    const spread = made.value === null ? '' : JSON.stringify(made.value);
    await tx.meetingItem.update({ where: { id: item.id }, data: { stage, spread }, select: { id: true } });
    const entry = { action: `meeting-item.${stage}`, ...itemEntry(item, viewer.userId) };
    await audit({ ...entry, before: { stage: item.stage }, after: { stage } });
    return success(null);
  });
}
