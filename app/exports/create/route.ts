import { z } from 'zod';
import { readFieldKey } from '@/components/exports/field-key';
import { noteCell } from '@/components/exports/note-key';
import { createExport } from '@/lib/data/exports/create-export';
import { yearLimits } from '@/lib/domain/limits';
import { audiences } from '@/lib/domain/snapshot';
import { postAgain } from '@/lib/http/carried-form';
import { handlePost } from '@/lib/http/handle-post';
import { locales } from '@/lib/text/locale';
import { version } from '@/lib/version';
import { exportHref, newPaperHref } from '../addresses';

/** Any length: what is too long is refused by its field's name, further in. */
const text = z
  .string()
  .default('')
  .transform((given) => given.normalize('NFC'));

const many = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat()));

const schema = z.object({
  year: z.coerce.number().int().min(yearLimits.first).max(yearLimits.last),
  editionId: z.string().min(1).max(200),
  field: z.string().max(400).default('').transform(readFieldKey),
  meetingId: z
    .string()
    .max(100)
    .default('')
    .transform((id) => (id === '' ? undefined : id)),
  language: z.enum(locales),
  audience: z.enum(audiences),
  state: z.enum(['draft', 'final']),
  areaIds: many,
  notes: many.transform((keys) => keys.map(noteCell)),
  ...{ title: text, forum: text, purpose: text, background: text },
  ...{ assessment: text, ethics: text, economy: text, recommendation: text },
});

const create = handlePost({
  schema,
  limit: 'paper',
  change: async ({ viewer }, { year, editionId, field, meetingId, notes, ...given }) => {
    const { language, audience, state, areaIds, ...texts } = given;
    const options = { language, audience, draft: state === 'draft', areaIds };
    const input = { year, editionId, field, meetingId, options, texts, noteCells: notes };
    const made = await createExport(viewer, input, { now: new Date(), version });
    // A year or an edition that is gone is a choice to make again, with everything else still there.
    return made.ok || made.code !== 'not_found' ? made : { ...made, code: 'invalid' };
  },
  done: ({ id }) => `${exportHref(id)}?done=created`,
  // Without the year that there is no radar for: its page would not be found.
  failed: ({ reason }, { year }) => newPaperHref({ ...(reason === 'no-radar' ? {} : { year }), failed: reason }),
});

/** Makes a paper. A refused form goes back to its page with everything that was typed. */
export async function POST(request: Request): Promise<Response> {
  const answer = await create(request);
  const location = answer.headers.get('Location');
  return location?.startsWith(newPaperHref({})) ? postAgain(location) : answer;
}
