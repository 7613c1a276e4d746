import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Visitor } from '../http';

/** One save that the server has said is stored. */
export type Acknowledged = { readonly technologyId: string; readonly version: number; readonly note: string };

export const radarId = 'demo-blank-2026';
export const areaId = 'demo-blank-social';

/** One technology for each of the editors, all at work at once. */
const technologies = ['cloud', 'rpa', 'apps', 'ai', 'iot', 'vr', 'droner', 'chatbot'];

type Load = {
  readonly saves: number;
  /** Told of each acknowledged save. */
  readonly acknowledged: (save: Acknowledged, soFar: number) => void;
};

/**
 * Saves note upon note, and does what the page for filling in does when no answer comes: sends the same again, and takes "somebody else has
 * saved exactly that" for saved. Answers how often it had to.
 */
export async function saveUnderLoad(editor: Visitor, { saves, acknowledged }: Load): Promise<{ repeats: number }> {
  let [begun, done, repeats] = [0, 0, 0];
  const work = async (technologyId: string) => {
    for (let version = 0; begun < saves; version += 1) {
      begun += 1;
      const note = `nummer ${begun}`;
      const again = await saveOnce(editor, { technologyId, version, note });
      repeats += again;
      done += 1;
      acknowledged({ technologyId, version: version + 1, note }, done);
    }
  };
  await Promise.all(technologies.map(work));
  return { repeats };
}

type Save = { readonly technologyId: string; readonly version: number; readonly note: string };

async function saveOnce(editor: Visitor, { technologyId, version, note }: Save): Promise<number> {
  const content = { answer: 'piloting', spread: null, value: null, reason: '', note };
  const json = { radarId, areaId, technologyId, version, content };
  for (let repeats = 0; repeats < 40; repeats += 1) {
    const answer = await editor.post('/placements', { json }).catch(() => null);
    if (answer?.status === 200 || (repeats > 0 && isOurs(answer, { version: version + 1, note }))) return repeats;
    if (answer !== null && answer.status < 500) throw new Error(`${answer.status} ${answer.text}`);
    await wait(100);
  }
  throw new Error(`${technologyId} could not be saved`);
}

/** A conflict with what we sent ourselves: the first try was stored, and only its answer was lost. */
function isOurs(answer: Answer | null, { version, note }: { version: number; note: string }): boolean {
  if (answer?.status !== 409) return false;
  const { detail } = JSON.parse(answer.text) as { detail?: { version?: number; content?: { note?: string } } };
  return detail?.version === version && detail.content?.note === note;
}
