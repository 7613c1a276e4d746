import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/access';
import type { Initiative } from '../../domain/initiative/initiative';
import { initiativesCsv } from '../../export/initiatives/initiatives-csv';
import { xlsxOf } from '../../import/test-sheets.fixture';
import { readAllInitiatives } from '../initiatives/read-all-initiatives';
import { saveInitiative } from '../initiatives/save-initiative';
import { makeKommune, makeRadar, makeUser } from '../testing/builders';
import { auditedActions } from '../testing/fill-fixture';
import { csvFile, must } from '../testing/import-builders';
import { testDatabase } from '../testing/test-database';
import { applyInitiatives } from './apply-initiatives';
import { discardImport } from './change';
import { listImportedInitiatives } from './initiatives-done';
import { readInitiativesReview } from './initiatives-review';
import { undoInitiatives } from './undo-initiatives';
import { startImport } from './upload';

const today = '2026-11-22';
const heading = 'Titel;Teknologi;Fagområder;Fase;Fase fra;Ejer';
const bot = 'Chatbot til byggesager;Chatbots;Klima, teknik og miljø;Pilot;2026-02-01;Digitalisering';
const cloud = 'Sager i skyen;Cloud;Social; i drift;2025-01-01;IT';

describe('a sheet of initiatives', () => {
  testDatabase();
  let kommuneId: string;
  let editor: Viewer;

  beforeEach(async () => {
    ({ kommuneId } = await makeKommune());
    await makeRadar(kommuneId);
    editor = await makeUser({ kommuneId, role: 'editor' });
  });

  async function upload(lines: readonly string[] | Uint8Array) {
    const file = lines instanceof Uint8Array ? { fileName: 'ark.csv', bytes: lines } : csvFile(lines.join('\n'));
    const { id } = must(await startImport(editor, { kind: 'initiatives', year: 2026, ...file }));
    return must(await readInitiativesReview(editor, id, { today }));
  }

  const apply = ({ id, fingerprint }: { id: string; fingerprint: string }) =>
    applyInitiatives(editor, { id, fingerprint, today });

  const stored = async () => must(await readAllInitiatives(editor, { language: 'da', today }));
  const sheetOf = async () => initiativesCsv(await stored(), 'da');

  it('stores nothing before it is applied, and then all of it', async () => {
    const review = await upload([heading, bot, cloud]);
    expect(review.plan).toMatchObject({ planned: [{ kind: 'new' }, { kind: 'new' }], rejected: [] });
    expect(await stored()).toEqual([]);
    expect(must(await apply(review))).toEqual({ made: 2, changed: 0 });
    expect((await stored()).map(({ initiative }) => [initiative.title, initiative.phase, initiative.steps])).toEqual(
      expect.arrayContaining([
        ['Chatbot til byggesager', 'pilot', [{ phase: 'pilot', since: '2026-02-01' }]],
        ['Sager i skyen', 'operating', [{ phase: 'operating', since: '2025-01-01' }]],
      ]),
    );
    const actions = await auditedActions(kommuneId);
    expect(actions.filter((action) => action === 'initiative.created')).toHaveLength(2);
    expect(actions).toContain('import.applied');
  });

  it('is done once: the second time it says so', async () => {
    const review = await upload([heading, bot]);
    must(await apply(review));
    expect(await apply(review)).toMatchObject({ ok: false, code: 'conflict', reason: 'imported' });
    expect(await stored()).toHaveLength(1);
  });

  it('fetched, and read in again untouched, changes nothing', async () => {
    must(await apply(await upload([heading, bot, cloud])));
    const review = await upload(await sheetOf());
    expect(review.plan.planned.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    expect(await apply(review)).toMatchObject({ ok: false, code: 'conflict', reason: 'nothing-to-import' });
  });

  it('fetched, edited and read in again changes what was edited, and the way it went', async () => {
    must(await apply(await upload([heading, bot])));
    const text = new TextDecoder().decode(await sheetOf());
    const edited = text.replace('Digitalisering', 'Byg').replace(';Pilot;', ';Evalueret;');
    const review = await upload(new TextEncoder().encode(edited));
    expect(review.plan.planned).toMatchObject([{ kind: 'changed', changed: ['owner', 'phase'] }]);
    must(await apply(review));
    expect((await stored())[0]?.initiative).toMatchObject({
      owner: 'Byg',
      steps: [
        { phase: 'pilot', since: '2026-02-01' },
        { phase: 'evaluated', since: today },
      ],
    });
  });

  it('a sheet older than what is stored changes nothing, and says why', async () => {
    must(await apply(await upload([heading, bot])));
    const old = new TextDecoder().decode(await sheetOf());
    await rename((await stored())[0]?.initiative, 1);
    const review = await upload(new TextEncoder().encode(old.replace('Digitalisering', 'Byg')));
    expect(review.plan).toMatchObject({ planned: [], rejected: [{ row: 2, code: 'changed-since' }] });
  });

  async function rename(initiative: Initiative | undefined, version: number) {
    if (initiative === undefined) throw new Error('Nothing is stored');
    const { id, phase: _, steps: __, ...content } = initiative;
    must(await saveInitiative(editor, { id, version, content: { ...content, owner: 'En anden' } }));
  }

  it('what is saved between the review and the click is not written over', async () => {
    must(await apply(await upload([heading, bot])));
    const review = await upload([heading, bot.replace('Digitalisering', 'Byg')]);
    await rename((await stored())[0]?.initiative, 1);
    expect(await apply(review)).toMatchObject({ ok: false, code: 'conflict', reason: 'changed-meanwhile' });
    expect((await stored())[0]?.initiative.owner).toBe('En anden');
  });

  it('is undone: the new ones are archived, the changed ones say what they said, in the phase they were in', async () => {
    must(await apply(await upload([heading, bot])));
    const before = (await stored())[0]?.initiative;
    const second = [
      heading,
      bot.replace('Digitalisering', 'Byg').replace('Pilot', 'I drift').replace('02-01', '05-01'),
      cloud,
    ];
    must(await apply(await upload(second)));
    expect(await stored()).toHaveLength(2);
    const [latest] = await listImportedInitiatives(kommuneId);
    expect(latest).toMatchObject({ made: 1, changed: 1 });
    expect(must(await undoInitiatives(editor, { id: latest?.importId ?? '' }))).toEqual({ undone: 2, left: 0 });
    expect((await stored()).map(({ initiative }) => initiative)).toEqual([before]);
    expect(await undoInitiatives(editor, { id: latest?.importId ?? '' })).toMatchObject({ code: 'not_found' });
  });

  it('back to the phase before on the same day takes the step back, and undone puts it there again', async () => {
    must(await apply(await upload([heading, bot])));
    must(await apply(await upload([heading, bot.replace('Pilot;2026-02-01', 'Idé;2026-11-22')])));
    const [moved] = await stored();
    must(await apply(await upload([heading, bot.replace('2026-02-01', '2026-11-22')])));
    const [back] = await stored();
    expect(back?.initiative.steps).toEqual([{ phase: 'pilot', since: '2026-02-01' }]);
    expect(back?.row).toMatchObject({ phase: 'pilot', phaseSince: '2026-02-01' });
    const [latest] = await listImportedInitiatives(kommuneId);
    expect(must(await undoInitiatives(editor, { id: latest?.importId ?? '' }))).toEqual({ undone: 1, left: 0 });
    expect((await stored()).map(({ initiative }) => initiative)).toEqual([moved?.initiative]);
    expect((await stored())[0]?.row).toMatchObject({ phase: 'idea', phaseSince: '2026-11-22' });
  });

  it('what somebody has saved since stays as it is when the import is undone', async () => {
    must(await apply(await upload([heading, bot, cloud])));
    const made = (await stored()).find(({ initiative }) => initiative.technologyId === 'cloud');
    await rename(made?.initiative, 1);
    const [latest] = await listImportedInitiatives(kommuneId);
    expect(must(await undoInitiatives(editor, { id: latest?.importId ?? '' }))).toEqual({ undone: 1, left: 1 });
    expect((await stored()).map(({ initiative }) => initiative.owner)).toEqual(['En anden']);
  });

  it('a sheet without the headings is refused, and one that waits can be thrown away', async () => {
    const start = await startImport(editor, { kind: 'initiatives', year: 2026, ...csvFile('Navn;Velfærd\nx;4\n') });
    expect(start).toMatchObject({ ok: false, code: 'invalid', reason: 'no-initiatives' });
    const { id } = await upload([heading, bot]);
    must(await discardImport(editor, { id }));
    expect(await readInitiativesReview(editor, id, { today })).toMatchObject({ code: 'not_found' });
  });

  it.each(['contributor', 'reader', 'coordinator'] as const)('%s may not', async (role) => {
    const review = await upload([heading, bot]);
    const viewer = await makeUser({ kommuneId: role === 'coordinator' ? null : kommuneId, role });
    const forbidden = { ok: false, code: 'forbidden' };
    expect(await startImport(viewer, { kind: 'initiatives', year: 2026, ...csvFile(heading) })).toMatchObject(
      forbidden,
    );
    expect(await readInitiativesReview(viewer, review.id, { today })).toMatchObject(forbidden);
    expect(await applyInitiatives(viewer, { ...review, today })).toMatchObject(forbidden);
    expect(await undoInitiatives(viewer, { id: review.id })).toMatchObject(forbidden);
  });

  it('another kommune finds nothing of it', async () => {
    const review = await upload([heading, bot]);
    const other = await makeUser({ kommuneId: (await makeKommune()).kommuneId, role: 'editor' });
    expect(await readInitiativesReview(other, review.id, { today })).toMatchObject({ code: 'not_found' });
    expect(await applyInitiatives(other, { ...review, today })).toMatchObject({ code: 'not_found' });
    must(await apply(review));
    expect(await undoInitiatives(other, { id: review.id })).toMatchObject({ code: 'not_found' });
    expect(await stored()).toHaveLength(1);
  });

  it('takes two thousand rows in one change, and as many changes', async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => bot.replace('byggesager', `sag ${at}`));
    expect(must(await apply(await upload([heading, ...rows])))).toEqual({ made: 2_000, changed: 0 });
    const edited = new TextDecoder().decode(await sheetOf()).replaceAll('Digitalisering', 'Byg');
    expect(must(await apply(await upload(new TextEncoder().encode(edited))))).toEqual({ made: 0, changed: 2_000 });
  }, 120_000);

  it.each(['csv', 'xlsx'] as const)('one row more is refused as too many, as %s', async (format) => {
    const rows = Array.from({ length: 2_500 }, (_, at) => bot.replace('byggesager', `sag ${at}`));
    const cells = [heading, ...rows].map((row) => row.split(';'));
    const guide = { name: 'Vejledning', rows: [['Sådan bruges arket']] };
    const file =
      format === 'csv'
        ? csvFile([heading, ...rows].join('\n'))
        : { fileName: 'ark.xlsx', bytes: xlsxOf({ name: 'Indsatser', rows: cells }, guide) };
    const started = await startImport(editor, { kind: 'initiatives', year: 2026, ...file });
    expect(started).toMatchObject({ ok: false, code: 'invalid', reason: 'too-many-rows' });
  });

  it.each(['csv', 'xlsx'] as const)('a text that is too long is refused and never cut, as %s', async (format) => {
    const cells = [heading, bot].map((row) => row.split(';'));
    const text = 'Behov '.repeat(350);
    const long = [
      [...(cells[0] ?? []), 'Behov'],
      [...(cells[1] ?? []), text],
    ];
    const file =
      format === 'csv'
        ? csvFile(long.map((row) => row.join(';')).join('\n'))
        : { fileName: 'ark.xlsx', bytes: xlsxOf({ name: 'Indsatser', rows: long }) };
    const { id } = must(await startImport(editor, { kind: 'initiatives', year: 2026, ...file }));
    const { plan } = must(await readInitiativesReview(editor, id, { today }));
    expect(plan).toMatchObject({ planned: [], rejected: [{ row: 2, code: 'too-long', column: 'need' }] });
  });
});
