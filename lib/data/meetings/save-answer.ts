import type { Viewer } from '../../domain/access';
import { meetingLimits, tidyText } from '../../domain/meeting/meeting-head';
import type { Theme } from '../../domain/meeting/theme';
import { failure, failureWith, type Result, success } from '../../domain/result';
import { inTransaction, type Tx, unchanged } from '../transaction';
import { parseStatus } from './parse-stored';
import { mayPrepare, unclosed, wrongStatus } from './prepare';

export type SaveAnswerInput = {
  /** The meeting's. */
  readonly id: string;
  readonly theme: Theme;
  readonly text: string;
  /** The answer's own: 0 where nothing was ever written. */
  readonly revision: number;
};

/** What the theme says now. */
export type StoredAnswer = { readonly text: string; readonly revision: number };

/**
 * Writes what the meeting answers to one theme. `invalid` `text` (more than 4000 characters); `conflict` `closed`, or `changed` with what
 * it says now; `not_found` for another's meeting. The same text again is a success, whatever its revision.
 */
export async function saveAnswer(
  viewer: Viewer,
  { id, theme, revision, text: given }: SaveAnswerInput,
): Promise<Result<{ readonly revision: number }, StoredAnswer>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const kommuneId = allowed.value;
  const text = tidyText(given);
  if (text.length > meetingLimits.answer) return failure('invalid', 'text');
  return inTransaction<{ readonly revision: number }, StoredAnswer>(async (tx, audit) => {
    const meeting = await tx.meeting.findFirst({ where: { id, kommuneId }, select: { status: true } });
    if (meeting === null) return failure('not_found', 'no-meeting');
    const status = parseStatus(meeting.status);
    if (!unclosed.includes(status)) return wrongStatus(status);
    const stored = await readStored(tx, id, theme);
    if (stored.text === text) return unchanged({ revision: stored.revision });
    if (stored.revision !== revision) return failureWith('conflict', 'changed', stored);
    const said = { text, revision: revision + 1, updatedAt: new Date(), updatedById: viewer.userId };
    const key = { meetingId: id, theme };
    await tx.meetingAnswer.upsert({
      where: { meetingId_theme: key },
      create: { ...key, ...said },
      update: said,
      select: { theme: true },
    });
    const entry = { action: 'meeting.answered', entity: 'meeting', entityId: id, kommuneId, actorId: viewer.userId };
    const before = { theme, textLength: stored.text.length };
    await audit({ ...entry, before, after: { theme, textLength: text.length } });
    return success({ revision: said.revision });
  });
}

async function readStored(tx: Tx, meetingId: string, theme: Theme): Promise<StoredAnswer> {
  const stored = await tx.meetingAnswer.findUnique({
    where: { meetingId_theme: { meetingId, theme } },
    select: { text: true, revision: true },
  });
  return stored ?? { text: '', revision: 0 };
}
