import { z } from 'zod';
import { saveTechnologies } from '@/lib/data/editions/technologies';
import { handlePost } from '@/lib/http/handle-post';
import { draftFields, editionHref, failedAt, goToSchema, listOf } from '../edition-fields';
import { withRows } from '../read-rows';
import { readTechnologyLines } from '../read-technology-lines';

const schema = z
  .looseObject({
    ...draftFields,
    add: z.string().max(40_000).default(''),
    addCategory: z.string().trim().max(200).default(''),
    goTo: goToSchema,
  })
  .transform(withRows);

type Input = z.infer<typeof schema>;

function added(input: Input) {
  const known = listOf(input.known).map((technologyId) => ({ technologyId, name: '', category: input.addCategory }));
  return [...readTechnologyLines(input.add, input.addCategory), ...known];
}

function categoriesEn(input: Input): Record<string, string> {
  const english = listOf(input.categoryEn);
  return Object.fromEntries(
    listOf(input.categoryDa).map((name, index) => [name, (english[index] ?? '').slice(0, 200)]),
  );
}

/** Saves a draft's technologies: names, categories, order, removals and additions. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => {
    const { id, revision, rows } = input;
    return saveTechnologies(viewer, { id, revision }, { rows, added: added(input), categoriesEn: categoriesEn(input) });
  },
  done: (_value, { id, goTo }) => `${editionHref(id, goTo === 'next' ? 'values' : 'technologies')}?done=saved`,
  failed: failedAt('technologies'),
});
