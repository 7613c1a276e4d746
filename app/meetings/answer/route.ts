import { z } from 'zod';
import { guideHref } from '@/components/meetings/meeting-href';
import { type SavedAnswers, saveAnswers } from '@/lib/data/meetings/save-answers';
import { type Theme, themes } from '@/lib/domain/meeting/theme';
import { failureWith } from '@/lib/domain/result';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import type { Fields } from '@/lib/http/read-body';
import { failedAt, sendingBack } from '../send-back';

const text = z.string().max(20_000);

const schema = z.preprocess(
  (fields) => ({ ...Object(fields), answers: answersIn(Object(fields)) }),
  z.object({
    id: idField,
    /** Where the button stands that was pressed. */
    theme: z.enum(themes),
    answers: z.array(z.object({ theme: z.enum(themes), text, was: text, revision: countField })),
  }),
);

/** Saves what the meeting answers to the themes: all that was changed, whichever button was pressed. */
export const POST = sendingBack(
  handlePost({
    schema,
    change: async ({ viewer }, input) => {
      const result = await saveAnswers(viewer, input);
      const [first] = result.ok ? result.value.refused : [];
      return result.ok && first !== undefined ? failureWith('conflict', first.reason, result.value) : result;
    },
    done: ({ saved }, { id, theme }) => guideHref(id, theme, { saved: [...new Set([theme, ...saved])].join() }),
    failed: ({ reason, detail }, fields) => guideOf(fields, reason, detail) ?? failedAt(fields, reason),
  }),
);

/** The form has the three fields of each theme under the theme's name. */
function answersIn(fields: Fields) {
  return themes.flatMap((theme) => {
    const [text, was, revision] = ['text', 'was', 'revision'].map((name) => fields[`${name}-${theme}`]);
    return text === undefined ? [] : [{ theme, text, was: was ?? '', revision }];
  });
}

/** The first theme that was refused, saying what became of each; null for a form that names no theme of ours. */
function guideOf({ id, theme }: Fields, reason: string, detail: SavedAnswers | undefined): string | null {
  const known: Theme | undefined = themes.find((one) => one === theme);
  if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id) || known === undefined) return null;
  const { saved, refused } = detail ?? { saved: [], refused: [{ theme: known, reason }] };
  const failed = refused.map((one) => `${one.theme}:${one.reason}`).join();
  return guideHref(id, refused[0]?.theme ?? known, { failed, saved: saved.join() });
}
