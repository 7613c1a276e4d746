import { z } from 'zod';
import { openRound } from '@/lib/data/rounds/open-round';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import type { Fields } from '@/lib/http/read-body';
import { roundHref, withQuery } from '../addresses';

const line = z.string().max(1000);

/** Opens a round. What its texts and dates must be is the data's to say, so that each has its own answer. */
export const POST = handlePost({
  schema: z.object({ title: line, year: countField, editionId: idField, date: line, issuerName: line }),
  change: ({ viewer }, input) => openRound(viewer, input),
  done: ({ id }) => roundHref(id, { done: 'opened' }),
  failed: ({ reason }, fields) => withQuery('/rounds/new', { ...typed(fields), failed: reason }),
});

/** What was typed, back into the form; too long a text is left out. */
function typed(fields: Fields): Record<string, string> {
  const names = ['title', 'year', 'editionId', 'date', 'issuerName'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name];
      return typeof value === 'string' && value.length <= 200 ? [[name, value] as const] : [];
    }),
  );
}
