import type { Viewer } from '../../domain/access';
import type { Answer, Spread } from '../../domain/answer';
import { agreedContent } from '../../domain/meeting/agreed-content';
import { meetingLimits, tidyText } from '../../domain/meeting/meeting-head';
import { emptyContent, type PlacementContent } from '../../domain/placement-content';
import { failure, type Result, success } from '../../domain/result';
import { findScope } from '../placements/fill-scope';
import { type SaveDetail, saveCell } from '../placements/save-cell';
import { readCells, scopeOf } from '../placements/stored-cells';
import { type Audit, inTransaction, type Tx, unchanged } from '../transaction';
import { type ClaimableItem, claimItem, findItem, type ItemTarget, itemEntry } from './claim-item';
import { mayPrepare } from './prepare';

export type AgreeInput = ItemTarget & {
  readonly answer: Answer;
  /** Of what is in operation; left out is as the placement says already. */
  readonly spread?: Spread | null | undefined;
  readonly reason: string;
  /** The version of the placement that was on the screen: MeetingItemView.ownVersion. */
  readonly placementVersion: number;
};

/** What was agreed on, tidied. */
type Said = { readonly answer: Answer; readonly spread: Spread | null; readonly reason: string };

/**
 * Stores what the group agreed on, and the kommune's own placement with it: one transaction, two audit rows. `invalid` `reason` (1 to
 * 1000 characters); `conflict` `changed` with what the placement says now, where somebody has saved it since; `item-changed` where
 * another editor came between; `not-open`, `closed`, or `stage` for what is no technology. `not_found` for another kommune's, an archived
 * area, or a technology that is no longer on the radar. The version is the placement's.
 */
export async function agree(
  viewer: Viewer,
  input: AgreeInput,
): Promise<Result<{ readonly version: number }, SaveDetail>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const reason = tidyText(input.reason);
  if (reason === '' || reason.length > meetingLimits.note) return failure('invalid', 'reason');
  const said: Said = {
    answer: input.answer,
    spread: input.answer === 'operating' ? (input.spread ?? null) : null,
    reason,
  };
  return inTransaction<{ readonly version: number }, SaveDetail>(async (tx, audit) => {
    const found = await findItem(tx, { itemId: input.itemId, kommuneId: allowed.value, from: ['open'] });
    if (!found.ok) return found;
    const item = found.value;
    if (item.kind !== 'technology' || item.technologyId === null) return failure('conflict', 'stage');
    const technology = { ...item, technologyId: item.technologyId };
    const now = await contentNow(tx, technology);
    if (saysSame(item, said, now)) return unchanged({ version: input.placementVersion });
    const claimed = await claimItem(tx, input);
    if (!claimed.ok) return claimed;
    return store({ tx, audit, viewer }, technology, { ...said, before: now, version: input.placementVersion });
  });
}

/** A form that was sent twice has stored what it says; unless the placement has been changed since, and says something else. */
function saysSame({ agreed }: ClaimableItem, { answer, spread, reason }: Said, now: PlacementContent): boolean {
  if (agreed === null) return false;
  const agreedSame = agreed.answer === answer && agreed.spread === spread && agreed.reason === reason;
  return agreedSame && now.answer === answer && (spread === null || now.spread === spread);
}

type Place = { readonly tx: Tx; readonly audit: Audit; readonly viewer: Viewer };

async function store(
  { tx, audit, viewer }: Place,
  item: ClaimableItem & { readonly technologyId: string },
  { version, before, ...said }: Said & { readonly version: number; readonly before: PlacementContent },
): Promise<Result<{ readonly version: number }, SaveDetail>> {
  const { technologyId, areaId, radarId } = item;
  const scope = await findScope(tx, viewer, { radarId, areaId });
  if (!scope.ok) return scope;
  const content = agreedContent(before, said, item.agreed?.reason ?? null);
  const saved = await saveCell({ tx, audit }, scope.value, { technologyId, version, content });
  if (!saved.ok) return saved;
  const data = {
    stage: 'agreed',
    agreedAnswer: said.answer,
    agreedSpread: said.spread,
    agreedReason: said.reason,
    agreedAt: new Date(),
    // A group that agrees again began where it began.
    answerBefore: item.agreed === null ? before.answer : item.agreed.before,
  };
  await tx.meetingItem.update({ where: { id: item.id }, data, select: { id: true } });
  await tx.meetingView.deleteMany({ where: { itemId: item.id } });
  const after = { answer: said.answer, spread: said.spread, reasonLength: said.reason.length };
  const entry = { action: 'meeting-item.agreed', ...itemEntry(item, viewer.userId) };
  await audit({ ...entry, before: { answer: before.answer }, after });
  return success({ version: saved.value.version });
}

async function contentNow(
  tx: Tx,
  { radarId, areaId, technologyId }: ClaimableItem & { readonly technologyId: string },
): Promise<PlacementContent> {
  const [cell] = await readCells(tx, radarId, { scope: scopeOf(areaId), technologyId });
  return cell?.content ?? emptyContent;
}
