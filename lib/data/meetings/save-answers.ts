import type { Viewer } from '../../domain/access';
import { tidyText } from '../../domain/meeting/meeting-head';
import type { Theme } from '../../domain/meeting/theme';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { mayPrepare } from './prepare';
import { type SaveAnswerInput, saveAnswer } from './save-answer';

/** One theme of the form; `was` is what the form showed: the same text again is no change, whatever others wrote meanwhile. */
export type GivenAnswer = Omit<SaveAnswerInput, 'id'> & { readonly was: string };

/** What became of each theme that was changed; `reason` is one of `saveAnswer`'s. */
export type SavedAnswers = {
  readonly saved: readonly Theme[];
  readonly refused: readonly { readonly theme: Theme; readonly reason: string }[];
};

/** Writes every theme that was changed, each on its own: one that is refused keeps no other from being saved. `not_found` for another's meeting. */
export async function saveAnswers(
  viewer: Viewer,
  { id, answers }: { readonly id: string; readonly answers: readonly GivenAnswer[] },
): Promise<Result<SavedAnswers, never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const where = { id, kommuneId: allowed.value };
  if ((await database().read.meeting.findFirst({ where, select: { id: true } })) === null) {
    return failure('not_found', 'no-meeting');
  }
  const saved: Theme[] = [];
  const refused: SavedAnswers['refused'][number][] = [];
  for (const { theme, text, was, revision } of answers) {
    if (tidyText(text) === tidyText(was)) continue;
    const result = await saveAnswer(viewer, { id, theme, text, revision });
    if (result.ok) saved.push(theme);
    else refused.push({ theme, reason: result.reason });
  }
  return success({ saved, refused });
}
