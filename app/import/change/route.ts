import { z } from 'zod';
import { changeImport, type ImportChange } from '@/lib/data/imports/change';
import { handlePost } from '@/lib/http/handle-post';
import type { Fields } from '@/lib/http/read-body';
import { failedReview, reviewAddress } from '../addresses';
import { parseColumnValue, parseNameValue } from '../mapping-fields';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** `column.KEY`, `areaName.KEY` and `editionArea.KEY` belong together; `name.PLACE` stands alone. */
const fieldsSchema = z.looseObject({
  draft: z.string().min(1),
  revision: z.coerce.number().int(),
  table: z.coerce.number().int().min(0).optional(),
  rings: z.enum(['asked']).optional(),
  show: z.string().max(200).default(''),
});

const schema = fieldsSchema.transform((fields, context) => {
  const columns = columnsOf(fields);
  const names = namesOf(fields);
  if (columns === null || names === null) {
    context.addIssue({ code: 'custom', message: 'unknown use' });
    return z.NEVER;
  }
  const headingRings = fields.rings === undefined ? undefined : fields.headingRings === 'true';
  const { draft: id, revision, table, show } = fields;
  return { change: { id, revision, table, columns, names, headingRings }, show };
});

function columnsOf(fields: Fields): ImportChange['columns'] | null {
  const keys = Object.keys(fields).flatMap((name) =>
    name.startsWith('column.') ? [name.slice('column.'.length)] : [],
  );
  const columns = keys.map((key) => {
    const area = { name: text(fields[`areaName.${key}`]), editionAreaId: text(fields[`editionArea.${key}`]) };
    return { key, use: parseColumnValue(text(fields[`column.${key}`]), area) };
  });
  const known = columns.flatMap(({ key, use }) => (use === null ? [] : [{ key, use }]));
  return known.length === columns.length ? known : null;
}

function namesOf(fields: Fields): ImportChange['names'] | null {
  const keys = Object.keys(fields).filter((name) => /^name\.\d{1,4}$/.test(name));
  const names = keys.map((key) => ({
    index: Number(key.slice('name.'.length)),
    use: parseNameValue(text(fields[key])),
  }));
  const known = names.flatMap(({ index, use }) => (use === null ? [] : [{ index, use }]));
  return known.length === names.length ? known : null;
}

/** Saves what is chosen in a review, and shows the plan anew. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, { change }) => changeImport(viewer, change),
  done: (_, { change, show }) =>
    reviewAddress(change.id, { done: 'saved', ...(show === 'all' ? { names: 'all' } : {}) }),
  failed: failedReview,
});
