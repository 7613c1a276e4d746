import type { Viewer } from '../../domain/access';
import type { DecisionKind, DecisionStatus } from '../../domain/meeting/meeting';
import { meetingLimits, tidyLine, tidyText } from '../../domain/meeting/meeting-head';
import { isDate } from '../../domain/release/is-date';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx, unchanged } from '../transaction';
import { findAbout } from './decision-about';
import { parseDecisionStatus, parseStatus } from './parse-stored';
import { mayPrepare, unclosed, wrongStatus } from './prepare';

export type DecisionContent = {
  readonly kind: DecisionKind;
  readonly what: string;
  /** A role; may be empty. */
  readonly who: string;
  /** ISO yyyy-mm-dd, or null. */
  readonly due: string | null;
  /** What it is about, at most one of the two; both left out with an item is what the item is about. */
  readonly technologyId?: string | null | undefined;
  readonly initiativeId?: string | null | undefined;
};

/** What was decided, and which item of the agenda it belongs to. */
export type NewDecision = DecisionContent & { readonly meetingId: string; readonly itemId?: string | null | undefined };

/** A decision as it was seen. */
export type DecisionTarget = { readonly id: string; readonly revision: number };

/**
 * Writes down what a meeting decided, or somebody is to do. `invalid`: `what` (1 to 500 characters), `who`, `due`, or `about` for both a
 * technology and an initiative; `conflict` `closed`; `not_found` for what is not the kommune's.
 */
export async function addDecision(viewer: Viewer, input: NewDecision): Promise<Result<{ readonly id: string }, never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const kommuneId = allowed.value;
  const content = tidyContent(input);
  if (!content.ok) return content;
  const { meetingId, itemId = null } = input;
  return inTransaction<{ readonly id: string }, never>(async (tx, audit) => {
    const open = await mayChange(tx, meetingId, kommuneId);
    if (!open.ok) return open;
    const about = await findAbout(tx, { ...input, kommuneId, itemId });
    if (!about.ok) return about;
    const data = { ...content.value, ...about.value, kommuneId, meetingId, itemId, createdById: viewer.userId };
    const { id } = await tx.meetingDecision.create({ data, select: { id: true } });
    const entry = { action: 'decision.added', entity: 'meeting-decision', entityId: id, kommuneId };
    await audit({ ...entry, actorId: viewer.userId, after: { ...auditedContent(content.value), ...about.value } });
    return success({ id });
  });
}

/** Changes its words while the meeting is not closed. `conflict` `changed` or `closed`; otherwise as `addDecision`. */
export async function changeDecision(
  viewer: Viewer,
  input: DecisionContent & DecisionTarget,
): Promise<Result<null, never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const kommuneId = allowed.value;
  const content = tidyContent(input);
  if (!content.ok) return content;
  const { id, revision } = input;
  return inTransaction<null, never>(async (tx, audit) => {
    const row = await tx.meetingDecision.findFirst({ where: { id, kommuneId }, select: columns });
    if (row === null) return failure('not_found', 'no-decision');
    const { meetingId, itemId } = row;
    const open = await mayChange(tx, meetingId, kommuneId);
    if (!open.ok) return open;
    const about = await findAbout(tx, { ...input, kommuneId, meetingId, itemId });
    if (!about.ok) return about;
    const data = { ...content.value, ...about.value, revision: revision + 1 };
    const { count } = await tx.meetingDecision.updateMany({ where: { id, revision }, data });
    if (count === 0) return failure('conflict', 'changed');
    const entry = { action: 'decision.changed', entity: 'meeting-decision', entityId: id, kommuneId };
    const after = { ...auditedContent(content.value), ...about.value };
    await audit({ ...entry, actorId: viewer.userId, before: auditedContent(row), after });
    return success(null);
  });
}

export type SettleInput = DecisionTarget & { readonly status: DecisionStatus; readonly outcome: string };

/**
 * Says what became of a decision: done, dropped, or open again; at any time, also once its meeting is closed. `invalid` `outcome`;
 * `conflict` `changed`; `not_found`.
 */
export async function settleDecision(viewer: Viewer, input: SettleInput): Promise<Result<null, never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const kommuneId = allowed.value;
  const { id, revision, status } = input;
  const outcome = tidyText(input.outcome);
  if (outcome.length > meetingLimits.note) return failure('invalid', 'outcome');
  return inTransaction<null, never>(async (tx, audit) => {
    const row = await tx.meetingDecision.findFirst({ where: { id, kommuneId }, select: columns });
    if (row === null) return failure('not_found', 'no-decision');
    const before = parseDecisionStatus(row.status);
    if (before === status && row.outcome === outcome) return unchanged(null);
    // Better words for what became of it do not make it become so anew.
    const settledAt = status === 'open' ? null : before === status ? row.settledAt : new Date();
    const data = { status, outcome, settledAt, revision: revision + 1 };
    const { count } = await tx.meetingDecision.updateMany({ where: { id, revision }, data });
    if (count === 0) return failure('conflict', 'changed');
    const entry = { action: 'decision.settled', entity: 'meeting-decision', entityId: id, kommuneId };
    const after = { status, outcomeLength: outcome.length };
    await audit({ ...entry, actorId: viewer.userId, before: { status: before }, after });
    return success(null);
  });
}

const columns = {
  meetingId: true,
  itemId: true,
  kind: true,
  what: true,
  who: true,
  due: true,
  status: true,
  outcome: true,
  settledAt: true,
} as const;

type Tidied = { readonly kind: string; readonly what: string; readonly who: string; readonly due: string };

function tidyContent({ kind, due, ...given }: DecisionContent): Result<Tidied, never> {
  const [what, who] = [tidyText(given.what), tidyLine(given.who)];
  if (what === '' || what.length > meetingLimits.what) return failure('invalid', 'what');
  if (who.length > meetingLimits.who) return failure('invalid', 'who');
  return due === null || isDate(due) ? success({ kind, what, who, due: due ?? '' }) : failure('invalid', 'due');
}

/** People write the words, and nothing in the audit can be erased. */
function auditedContent({ kind, what, who, due }: Tidied) {
  return { kind, due, whatLength: what.length, whoLength: who.length };
}

async function mayChange(tx: Tx, id: string, kommuneId: string): Promise<Result<null, never>> {
  const meeting = await tx.meeting.findFirst({ where: { id, kommuneId }, select: { status: true } });
  if (meeting === null) return failure('not_found', 'no-meeting');
  const status = parseStatus(meeting.status);
  return unclosed.includes(status) ? success(null) : wrongStatus(status);
}
