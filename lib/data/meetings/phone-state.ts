import type { PhoneState } from '../../domain/meeting/live-state';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { parseAnswer } from '../parse-row';
import { composeLive } from './compose-live';
import type { MeetingPass } from './find-pass';

/** What one phone sees: the meeting, and its own answer to the current item. Null once the pass is gone or the meeting closed. */
export async function readPhoneState(
  { passId, meetingId }: MeetingPass,
  language: Language,
): Promise<PhoneState | null> {
  const client = database().read;
  const state = await composeLive(meetingId, language);
  const held = await client.meetingPass.count({ where: { id: passId, meetingId, meeting: { status: 'open' } } });
  if (state === null || state.status !== 'open' || held === 0) return null;
  if (state.item === null) return { ...state, own: null };
  const view = await client.meetingView.findUnique({
    where: { itemId_passId: { itemId: state.item.id, passId } },
    select: { answer: true },
  });
  return { ...state, own: parseAnswer(view?.answer ?? null) };
}
