import type { Answer, Visitor } from '../http';

export const radarId = 'demo-blank-2026';

/** One cell of the blank kommune's radar, saved again and again. */
export type Saver = {
  /** Saves a note as the next version. */
  readonly save: (note: string) => Promise<Answer>;
  /** What was acknowledged last: nothing after it may be there, and nothing before it missing. */
  readonly last: () => { readonly version: number; readonly note: string };
};

/** Saves one cell as the filling page's script does. */
export function saverOf(editor: Visitor, technologyId: string): Saver {
  let version = 0;
  let last = { version: 0, note: '' };
  return {
    save: async (note) => {
      const content = { answer: 'piloting', spread: null, value: null, reason: '', note };
      const cell = { radarId, areaId: 'demo-blank-social', technologyId, version };
      const answer = await editor.post('/placements', { json: { ...cell, content } });
      if (answer.status === 200) {
        version += 1;
        last = { version, note };
      }
      return answer;
    },
    last: () => last,
  };
}
