import { z } from 'zod';
import type { Fields } from '@/lib/http/read-body';
import { listOf } from './edition-fields';

const name = z.string().trim().max(200);

const rowSchema = z.object({
  id: z.string().min(1).max(200),
  name,
  nameEn: name,
  category: name,
  order: z.coerce.number().catch(Number.MAX_SAFE_INTEGER),
  remove: z.boolean(),
});

export type FormRow = z.infer<typeof rowSchema>;

/** The rows of a form that repeats its fields for each, in the order of the page; `remove` holds the ids that are ticked. */
export function readRows(fields: Fields): z.ZodSafeParseResult<FormRow[]> {
  const columns = ['name', 'nameEn', 'category', 'order'] as const;
  const lists = columns.map((column) => [column, listOf(fields[column])] as const);
  const removed = listOf(fields.remove);
  const rows = listOf(fields.row).map((id, index) => ({
    id,
    remove: removed.includes(id),
    ...Object.fromEntries(lists.map(([column, list]) => [column, list[index] ?? ''])),
  }));
  return z.array(rowSchema).max(60).safeParse(rows);
}

/** A schema step that adds the form's rows to its other fields. */
export function withRows<Output extends Fields>(fields: Output, context: z.RefinementCtx) {
  const rows = readRows(fields);
  if (rows.success) return { ...fields, rows: rows.data };
  context.addIssue({ code: 'custom', message: 'rows' });
  return z.NEVER;
}
