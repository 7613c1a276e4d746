import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreads } from '../../domain/answer';
import { decisions, evaluationResults, type Initiative, phases, protections } from '../../domain/initiative/initiative';
import { normaliseContent } from '../../domain/initiative/normalise-content';
import { initiativeColumns } from '../../import/initiatives/initiative-columns';
import { planInitiatives } from '../../import/initiatives/plan-initiatives';
import { readInitiativeSheet } from '../../import/initiatives/read-initiative-sheet';
import { readFile } from '../../import/read-file';
import { da } from '../../text/da';
import type { Locale } from '../../text/locale';
import { type FiledInitiative, initiativeSheetColumns } from './initiative-sheet';
import { initiativesCsv } from './initiatives-csv';
import { initiativesXlsx } from './initiatives-xlsx';

const technologies = [
  { id: 'iot', name: 'IoT og sensorer' },
  { id: 'cloud', name: 'Cloud' },
];
const areas = [
  { id: 'tek', name: 'Klima, teknik og miljø' },
  { id: 'odd', name: 'Børn; unge' },
  { id: 'soc', name: 'Social' },
];

/** Texts as they are stored: no edges of white space, and what spreadsheets take for formulas among them. */
const words = fc.stringMatching(/^[=+\-@'"; æøåÆa-z0-9.,\n]{0,30}$/).map((text) => text.trim());
const line = words.map((text) => text.replace(/\s+/g, ' '));
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const filed: fc.Arbitrary<FiledInitiative> = fc
  .record({
    title: line.filter((title) => title !== ''),
    technologyId: fc.constantFrom('iot', 'cloud'),
    areaIds: fc.subarray(['tek', 'odd', 'soc'], { minLength: 1 }),
    owner: line,
    ...{ purpose: words, need: words, expected: words, measured: words, operationPath: words, evaluation: words },
    ...{ startDate: fc.constant(null), plannedEnd: maybe(day), decisionDate: maybe(day) },
    ...{ businessCase: maybe(fc.boolean()), citizenContact: maybe(fc.boolean()), usesAi: maybe(fc.boolean()) },
    ...{ ethics: maybe(fc.boolean()), ethicsNote: words, decisionReason: words, supplier: line },
    businessLink: fc.constantFrom('', 'https://example.dk/sag?id=1&x=2'),
    result: maybe(fc.constantFrom(...evaluationResults)),
    decision: maybe(fc.constantFrom(...decisions)),
    partners: fc.uniqueArray(line, { maxLength: 3 }),
    spread: maybe(fc.constantFrom(...spreads)),
    dataProtection: maybe(fc.constantFrom(...protections)),
    phase: fc.constantFrom(...phases),
    since: day,
    id: fc.uuid(),
    version: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ since, version, id, phase, ...given }) => {
    const content = { ...normaliseContent(given), id, phase };
    const initiative: Initiative = { ...content, steps: [{ phase: content.phase, since }] };
    const nameOf = (known: readonly { id: string; name: string }[], id: string) =>
      known.find((one) => one.id === id)?.name ?? '';
    return {
      initiative,
      simulated: version % 2 === 0,
      row: {
        technologyName: nameOf(technologies, content.technologyId),
        areaNames: content.areaIds.map((id) => nameOf(areas, id)),
        phaseSince: since,
        version,
      },
    };
  });

async function planOf(bytes: Uint8Array, name: string, list: readonly FiledInitiative[]) {
  const read = await readFile(bytes, name);
  if (!read.ok) throw new Error(read.code);
  const sheet = readInitiativeSheet(read.workbook);
  if (sheet === null) throw new Error('no sheet');
  const existing = list.map(({ initiative: { id, phase, steps: _, ...content }, row }) => ({
    ...{ id, phase, content, since: row.phaseSince, version: row.version },
  }));
  return planInitiatives(sheet, { technologies, areas, archivedAreaIds: new Set(), existing, today: '2026-11-22' });
}

/** A workbook disarms nothing, and is read as if it had: a text that looks disarmed in it loses its mark. */
function isPlain(list: readonly FiledInitiative[]): boolean {
  const cells = list.flatMap((one) => initiativeSheetColumns('da').map((column) => column.read(one)));
  return !cells.some((cell) => /^'['\s]*[=+\-@]/.test(cell));
}

const lists = fc.uniqueArray(filed, { minLength: 1, maxLength: 6, selector: ({ initiative }) => initiative.id });

describe('initiatives as a sheet and back', () => {
  it.each(['da', 'en'] as const)('nothing is lost or changed through CSV: %s', async (locale: Locale) => {
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const { planned, rejected } = await planOf(initiativesCsv(list, locale), 'a.csv', list);
        expect(rejected).toEqual([]);
        expect(planned.map(({ kind, changed }) => [kind, changed])).toEqual(list.map(() => ['unchanged', []]));
      }),
      { numRuns: 150 },
    );
  });

  it('nothing is lost or changed through a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(lists.filter(isPlain), async (list) => {
        const { planned, rejected } = await planOf(await initiativesXlsx(list, 'da'), 'a.xlsx', list);
        expect(rejected).toEqual([]);
        expect(planned.map(({ kind, changed }) => [kind, changed])).toEqual(list.map(() => ['unchanged', []]));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('has a column for everything that is read, in the same order', () => {
    const headings = initiativeColumns.map((column) => da.initiativeFiles.columns[column].heading);
    expect(initiativeSheetColumns('da').map(({ heading }) => heading)).toEqual(headings);
  });

  it('a simulated kommune’s rows say so, and the mark is known when it is read in', async () => {
    const [one] = fc.sample(filed, 1);
    if (one === undefined) throw new Error('No sample');
    const csv = initiativesCsv([{ ...one, simulated: true }], 'da');
    const read = await readFile(csv, 'a.csv');
    const sheet = read.ok ? readInitiativeSheet(read.workbook) : null;
    expect(sheet?.rows.map(({ cells }) => cells.marks)).toEqual(['Simuleret']);
    expect(sheet?.unknown).toEqual([]);
    const plain = await readFile(initiativesCsv([{ ...one, simulated: false }], 'da'), 'a.csv');
    expect(plain.ok && readInitiativeSheet(plain.workbook)?.rows.map(({ cells }) => cells.marks)).toEqual(['']);
    expect([da.initiativeFiles.fileName('2026-11-22', true), da.initiativeFiles.fileName('2026-11-22', false)]).toEqual(
      ['indsatser-simuleret-2026-11-22', 'indsatser-2026-11-22'],
    );
  });

  it('one partner with a semicolon is two, as a cell says it, and stays so', async () => {
    const [one] = fc.sample(filed, 1);
    if (one === undefined) throw new Error('No sample');
    const { steps, id, phase, ...content } = one.initiative;
    const stored = normaliseContent({ ...content, partners: ['Ørby; Æblekommune', 'Ørby'] });
    expect(stored.partners).toEqual(['Ørby', 'Æblekommune']);
    const list = [{ ...one, initiative: { ...stored, steps, id, phase } }];
    expect((await planOf(initiativesCsv(list, 'da'), 'a.csv', list)).planned).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('an empty sheet is a template that reads as no rows', async () => {
    expect(await planOf(initiativesCsv([], 'da'), 'a.csv', [])).toEqual({ planned: [], rejected: [] });
  });
});
