import type { DirectorySettings } from '@/lib/config/environment';
import { type Claimed, claimCheck, settleGone, settleSilent, settleStill } from '@/lib/data/directory/check-session';
import { type HeldState, readHeld } from '@/lib/data/directory/held-tokens';
import { type FoundSession, findSession } from '@/lib/data/people/sessions';
import { type CheckState, checkStep, withoutAnswer } from '@/lib/domain/directory/check-step';
import { readPerson } from '@/lib/domain/directory/person';
import { askDirectory } from './ask-directory';

/** Whose request it is; `silent` when a session goes on, but its directory has not answered for too long to trust it. */
export type Checked = FoundSession | 'silent' | null;

/** How often a request looks whether the one that asks has been answered, in milliseconds. */
const lookEvery = 100;

/**
 * Asks the directory whether the session's person still belongs, when it is time. Of several requests at once one asks and the
 * others wait for what it is told, in this process or another.
 */
export async function checkDirectory(
  token: string,
  first: FoundSession,
  settings: DirectorySettings,
): Promise<Checked> {
  const since = Date.now();
  let found: FoundSession | null = first;
  while (found?.directory != null) {
    const { sessionId, text, checkedAt } = found.directory;
    const state = readHeld(text);
    if (state === null) return unreadable({ sessionId, text });
    const moment = { now: Date.now(), since, recheck: settings.recheckSeconds * 1000 };
    const step = checkStep({ ...state, checkedAt }, moment);
    if (step === 'go-on') return found;
    if (step === 'silent') return 'silent';
    if (step === 'ask') {
      const claimed = await claimCheck(sessionId, text, moment.now);
      if (claimed !== null) return askAs(token, { sessionId, text: claimed }, { ...state, checkedAt }, settings);
    } else await new Promise((resolve) => setTimeout(resolve, lookEvery));
    found = await findSession(token);
  }
  return found;
}

/** Sealed with another secret: nothing can be asked, and so the session ends. */
async function unreadable(claimed: Claimed): Promise<null> {
  await settleGone(claimed, 'expired');
  return null;
}

async function askAs(
  token: string,
  claimed: Claimed,
  state: HeldState & CheckState,
  settings: DirectorySettings,
): Promise<Checked> {
  const asked = await askDirectory(state.held, settings, Date.now());
  const now = Date.now();
  if (asked.kind === 'silent') {
    await settleSilent(claimed, state.held, now);
    return withoutAnswer(state, now) === 'silent' ? 'silent' : findSession(token);
  }
  if (asked.kind === 'gone') {
    await settleGone(claimed, asked.why);
    return null;
  }
  const { held, claims } = asked;
  await settleStill(claimed, { held, person: readPerson(claims, settings), map: settings.groups, now });
  return findSession(token);
}
