import { beforeAll, describe, expect, it } from 'vitest';
import type { EditionFacts } from '../../../prisma/seed/edition-facts';
import { demoEdition } from '../../../prisma/seed/editions/demo';
import { shippedEditions } from '../../../prisma/seed/editions/shipped';
import { parseEdition } from '../../import/edition-json';
import { database } from '../database';
import { storeEdition } from '../shipped/store-edition';
import { testDatabase } from '../testing/test-database';
import { readEditionFacts } from './edition-facts';

const names = { ready: 'Skalér', trial: 'Pilot', watch: 'Følg', wait: 'Vent' };

/** With everything an edition can have, and a technology that nobody here knows. */
const strange: EditionFacts = {
  ...demoEdition,
  ...{ id: 'fremmed-2', seriesId: 'fremmed', version: 2 },
  ringNames: { da: names, en: { ...names, ready: 'Scale' } },
  technologies: [
    ...demoEdition.technologies,
    {
      ...{ id: 'fremmed-teknologi', name: 'Fremmed', nameEn: 'Strange', category: 'A', categoryEn: 'B' },
      ...{ description: 'Noget nyt', descriptionEn: 'Something new' },
    },
  ],
};

const store = (facts: EditionFacts) => database().write.$transaction((tx) => storeEdition(tx, facts));
const read = (id: string) => readEditionFacts(database().read, id);

describe('an edition as facts', () => {
  testDatabase();
  beforeAll(() => store(demoEdition));

  it.each([...shippedEditions, demoEdition])('$id is read as it is shipped', async (facts) => {
    const stored = await read(facts.id);
    const technologies = stored?.technologies.map(({ description: _da, descriptionEn: _en, ...rest }) => rest);
    expect({ ...stored, technologies, placements: sorted(stored) }).toEqual({
      ...{ ...facts, placements: sorted(facts) },
      ...{ seriesId: facts.id, version: 1, ringNames: null },
    });
  });

  it('comes back whole from a file, with technologies and names of rings of its own', async () => {
    expect(await store(strange)).toBe(true);
    expect(await store(strange)).toBe(false);
    const stored = await read(strange.id);
    expect(stored?.technologies.at(-1)).toEqual(strange.technologies.at(-1));
    expect(stored).toMatchObject({ seriesId: 'fremmed', version: 2, ringNames: strange.ringNames });
    const file = parseEdition(JSON.parse(JSON.stringify(stored)));
    expect(file).toEqual({ ok: true, edition: stored });
  });

  it('is nothing where there is none', async () => expect(await read('none')).toBeNull());
});

function sorted(facts: Pick<EditionFacts, 'placements'> | null) {
  const key = (value: { technologyId: string; areaSlug: string | null }) => `${value.technologyId} ${value.areaSlug}`;
  return [...(facts?.placements ?? [])].sort((first, second) => key(first).localeCompare(key(second)));
}
