import { z } from 'zod';
import { addTechnology, changeTechnology, removeTechnology } from '@/lib/data/radars/local-technologies';
import type { Viewer } from '@/lib/domain/access';
import { idField, lineField, textField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const fields = { radarId: idField, name: lineField(80), description: textField(500), category: lineField(60) };

/** What the page showed, as JSON: line breaks come back as they were, which a form's own fields do not see to. */
const before = z
  .string()
  .max(20_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('unreadable');
      return z.NEVER;
    }
  })
  .pipe(z.object({ name: z.string(), description: z.string(), category: z.string() }));

const schema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add'), ...fields }),
  z.object({ do: z.literal('change'), ...fields, technologyId: idField, before }),
  z.object({ do: z.literal('remove'), radarId: idField, technologyId: idField }),
]);

function change(viewer: Viewer, input: z.infer<typeof schema>) {
  if (input.do === 'add') return addTechnology(viewer, input);
  return input.do === 'change' ? changeTechnology(viewer, input) : removeTechnology(viewer, input);
}

const done = { add: 'added', change: 'changed', remove: 'removed' } as const;

/** Adds, changes or removes one of the kommune's own technologies. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => change(viewer, input),
  done: ({ year }, input) => `/settings/technologies?year=${year}&done=${done[input.do]}`,
  failed: ({ reason }) => `/settings/technologies?failed=${reason}`,
});
