import { z } from 'zod';
import { saveValues } from '@/lib/data/editions/values';
import { handlePost } from '@/lib/http/handle-post';
import { draftFields, editionHref, failedAt, goToSchema } from '../edition-fields';
import { readValues } from '../read-values';

const schema = z
  .looseObject({
    ...draftFields,
    editionAreaId: z.string().max(200).default(''),
    area: z.string().max(80).default(''),
    goTo: goToSchema,
  })
  .transform((fields) => ({ ...fields, ...readValues(fields) }));

type Input = z.infer<typeof schema>;

/** Where the form leads: to the same radar, another of the edition's, or the preview. */
function nextPage({ id, area, goTo, unread }: Input): string {
  const query = new URLSearchParams({ done: 'saved' });
  if (unread.length > 0) query.set('unread', unread.join(','));
  const target = goTo === 'stay' || unread.length > 0 ? area : goTo;
  if (target === 'preview') return `${editionHref(id)}?${query}`;
  if (target !== '' && target !== 'combined') query.set('area', target);
  return `${editionHref(id, 'values')}?${query}`;
}

/** Saves the values of one of a draft's radars. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, { id, revision, editionAreaId, values }) =>
    saveValues(viewer, { id, revision }, { editionAreaId: editionAreaId === '' ? null : editionAreaId, values }),
  done: (_value, input) => nextPage(input),
  failed: (failure, fields) => {
    const area =
      typeof fields.area === 'string' && fields.area !== '' ? `&area=${encodeURIComponent(fields.area)}` : '';
    return `${failedAt('values')(failure, fields)}${area}`;
  },
});
