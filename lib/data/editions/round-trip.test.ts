import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/access';
import { rings } from '../../domain/ring';
import { makeKommune, makeUser } from '../testing/builders';
import { emptyHead, target } from '../testing/edition-builders';
import { testDatabase } from '../testing/test-database';
import { inTransaction } from '../transaction';
import { saveAreas } from './areas';
import { createDraft } from './create';
import { readEdition } from './edition-view';
import { readDraftForm } from './form';
import { freezeDraft } from './freeze';
import { makeDraft, type ReferencesInput } from './from-table';
import { saveTechnologies } from './technologies';
import { saveValues } from './values';

const levels = fc.integer({ min: 4, max: 16 }).map((quarters) => quarters / 4);
const valueArbitrary = fc.record({
  ring: fc.constantFrom(...rings),
  level: fc.option(levels),
  maturity: fc.option(levels),
  source: fc.constantFrom('', 'Side 7'),
  basis: fc.constantFrom('stated' as const, 'inferred' as const),
});

/** Each technology with a value per radar, the combined one first; null where there is none. */
const editionArbitrary = fc.integer({ min: 0, max: 12 }).chain((areas) =>
  fc.record({
    areas: fc.constant(areas),
    technologies: fc.array(fc.array(fc.option(valueArbitrary), { minLength: areas + 1, maxLength: areas + 1 }), {
      minLength: 1,
      maxLength: 40,
    }),
  }),
);

describe('an edition of 1 to 40 technologies and 0 to 12 areas', () => {
  testDatabase();
  let editor: Viewer;
  beforeAll(async () => {
    editor = await makeUser({ kommuneId: (await makeKommune()).kommuneId, role: 'editor' });
  });

  it('is read as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(editionArbitrary, async ({ areas, technologies }) => {
        const id = await typeEdition(editor, areas, technologies);
        const read = await readEdition(id, 'da');
        expect(read?.areas.map((area) => area.name)).toEqual(areaNames(areas));
        expect(read?.technologies.map((technology) => technology.name)).toEqual(technologyNames(technologies.length));
        const scopes = [null, ...(read?.areas.map((area) => area.id) ?? [])];
        const expected = technologies.flatMap((values, row) =>
          values.flatMap((value, column) =>
            value === null
              ? []
              : [{ ...value, technologyId: read?.technologies[row]?.id, editionAreaId: scopes[column] }],
          ),
        );
        expect(sorted(read?.references ?? [])).toEqual(sorted(expected));
        const hasValue = technologies.some((values) => values.some((value) => value !== null));
        expect((await freezeDraft(editor, await target(id))).ok).toBe(hasValue);
      }),
      { numRuns: 12 },
    );
  });

  const table: ReferencesInput = {
    head: emptyHead,
    areas: ['Social', 'Skole'],
    technologies: [
      {
        ...{ technologyId: 'cloud', name: 'Cloud', category: 'Data', ring: 'ready', level: null, maturity: 3.5 },
        perArea: [{ area: 'Skole', ring: null, level: 2.5, maturity: null }],
      },
      {
        ...{ technologyId: null, name: 'Helt ny', category: 'Data', ring: null, level: null, maturity: null },
        perArea: [],
      },
    ],
  };

  it('comes out of a sheet with the values the sheet has, and no other', async () => {
    const made = await fromSheet(editor, table);
    const form = await readDraftForm(editor, made.ok ? made.value.id : '');
    expect(form.ok && form.value.technologies.map(({ name }) => name)).toEqual(['Cloud', 'Helt ny']);
    const skole = form.ok ? form.value.areas[1]?.id : undefined;
    expect(form.ok && sorted(form.value.values)).toEqual(
      sorted([
        ...[{ technologyId: 'cloud', editionAreaId: null, ring: 'ready', level: null, maturity: 3.5 }],
        ...[{ technologyId: 'cloud', editionAreaId: skole, ring: null, level: 2.5, maturity: null }],
      ]).map((value) => ({ ...value, source: '', basis: 'stated' })),
    );
  });

  it.each<[string, Partial<ReferencesInput>]>([
    ['source-missing', { head: { ...emptyHead, source: ' ' } }],
    ['unknown-area', { areas: ['Social'] }],
    ['too-many-areas', { areas: Array.from({ length: 13 }, (_, index) => `Område ${index}`) }],
    ['technology-twice', { technologies: table.technologies.slice(0, 1).flatMap((row) => [row, row]) }],
    ['out-of-range', { technologies: table.technologies.map((row) => ({ ...row, level: 7 })) }],
  ])('is not made from a sheet with %s', async (reason, change) => {
    const made = await fromSheet(editor, { ...table, ...change });
    expect(made).toMatchObject({ ok: false, code: 'invalid', reason });
  });
});

function fromSheet(viewer: Viewer, input: ReferencesInput) {
  return inTransaction<{ readonly id: string }, never>((tx, audit) => makeDraft(tx, audit, { viewer, input }));
}

type Value = typeof valueArbitrary extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const areaNames = (count: number) => Array.from({ length: count }, (_, index) => `Område ${index + 1}`);
const technologyNames = (count: number) => Array.from({ length: count }, (_, index) => `Prøve ${index + 1}`);

async function typeEdition(editor: Viewer, areas: number, technologies: readonly (readonly (Value | null)[])[]) {
  const made = await createDraft(editor, { head: emptyHead, copy: null });
  const id = made.ok ? made.value.id : '';
  const added = technologyNames(technologies.length).map((name) => ({ technologyId: null, name, category: 'Alle' }));
  await saveTechnologies(editor, await target(id), { rows: [], added });
  await saveAreas(editor, await target(id), { rows: [], added: areaNames(areas) });
  const form = await readDraftForm(editor, id);
  if (!form.ok) throw new Error(form.reason);
  const scopes = [null, ...form.value.areas.map((area) => area.id)];
  for (const [column, editionAreaId] of scopes.entries()) {
    const values = form.value.technologies.flatMap(({ id: technologyId }, row) => {
      const value = technologies[row]?.[column] ?? null;
      return value === null ? [] : [{ ...value, technologyId }];
    });
    await saveValues(editor, await target(id), { editionAreaId, values });
  }
  return id;
}

function sorted<T extends { technologyId?: string | undefined; editionAreaId?: string | null | undefined }>(
  values: readonly T[],
) {
  const key = (value: T) => `${value.technologyId} ${value.editionAreaId}`;
  return [...values].sort((first, second) => key(first).localeCompare(key(second)));
}
