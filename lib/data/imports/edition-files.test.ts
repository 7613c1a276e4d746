import { beforeAll, describe, expect, it } from 'vitest';
import type { EditionFacts } from '../../../prisma/seed/edition-facts';
import { demoEdition } from '../../../prisma/seed/editions/demo';
import { editionFile } from '../../export/edition/edition-file';
import { editionFileFormats } from '../../export/edition/edition-file-name';
import { database } from '../database';
import { readEditionFacts } from '../editions/edition-facts';
import { readEditionFile } from '../editions/file';
import { freezeDraft } from '../editions/freeze';
import { listEditions } from '../editions/list';
import { readEditionPage } from '../editions/page';
import { readComparison } from '../radars/compare-view';
import { createRadar, readNewRadar } from '../radars/radars';
import { storeEdition } from '../shipped/store-edition';
import { emptyHead, makeDraft, target } from '../testing/edition-builders';
import { must } from '../testing/import-builders';
import { makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { applyEditionImport } from './apply-edition';
import { applyEditionFile } from './apply-edition-file';
import { discardImport } from './change';
import { readEditionFileReview } from './edition-file-review';
import { readImportReview } from './review';
import { readImportStart } from './start';
import { startImport } from './upload';

const names = { ready: 'Skalér', trial: 'Pilot', watch: 'Følg', wait: 'Vent' };
const ringNames = { da: names, en: { ...names, ready: 'Scale' } };
const csv = (...lines: string[]) => ({
  fileName: 'udgave.csv',
  bytes: new TextEncoder().encode(
    ['Teknologi-id;Teknologi;Kategori;Fagområde;Ring;Niveau;Grundlag', ...lines].join('\n'),
  ),
});
const json = (value: unknown) => ({
  fileName: 'udgave.json',
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});

function headOf(facts: EditionFacts) {
  const { title, titleEn, year, publisher, method, methodEn, source, sourceEn, caveat, caveatEn } = facts;
  return { title, titleEn, year, publisher, method, methodEn, source, sourceEn, caveat, caveatEn };
}

describe('an edition’s file', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    await database().write.$transaction((tx) => storeEdition(tx, { ...demoEdition, ringNames }));
    people = await makePeople();
  });

  const start = (viewer: People['editor'], file: { fileName: string; bytes: Uint8Array }) =>
    startImport(viewer, { kind: 'edition', year: 2027, ...file });

  it.each(
    (['editor', 'coordinator'] as const).flatMap((role) => editionFileFormats.map((format) => ({ role, format }))),
  )('downloaded as $format is loaded as the same edition by $role', async ({ role, format }) => {
    const viewer = people[role];
    const facts = must(await readEditionFile(viewer, demoEdition.id));
    const bytes = await editionFile(facts, format, 'da');
    const { id } = must(await start(viewer, { fileName: `udgave.${format}`, bytes }));
    const review = must(await readEditionFileReview(viewer, id));
    expect(review.matches.every((match) => match?.sure === true)).toBe(true);
    const told = format === 'csv' ? headOf(facts) : review.content?.head;
    const head = { ...headOf(facts), ...told, year: told?.year ?? 0, ringNames };
    const { editionId } = must(await applyEditionFile(viewer, { id, head, uses: new Map() }));
    const draft = await readEditionFacts(database().read, editionId);
    expect(draft).toEqual({ ...facts, id: editionId, seriesId: editionId });
    expect(await freezeDraft(viewer, await target(editionId))).toMatchObject({ ok: true });
    const owner = await database().read.edition.findUnique({ where: { id: editionId }, select: { kommuneId: true } });
    expect(owner?.kommuneId).toBe(viewer.kommuneId);
    expect(await readEditionFileReview(viewer, id)).toMatchObject({ code: 'not_found' });
  });

  it('with a technology nobody knows makes it, or takes it for a known one', async () => {
    const file = csv('ny-id;Helt ny;Data;;Klar;;', ';Clouds;Data;;Afprøv;;', 'rpa;Robotter;Data;;Klar;;');
    const { id } = must(await start(people.coordinator, file));
    const review = must(await readEditionFileReview(people.coordinator, id));
    expect(review.matches).toEqual([null, { id: 'cloud', sure: false }, { id: 'rpa', sure: true }]);
    const twice = new Map([[0, 'rpa']]);
    expect(await applyEditionFile(people.coordinator, { id, head: emptyHead, uses: twice })).toMatchObject({
      reason: 'technology-twice',
    });
    const uses = new Map([[1, 'cloud']]);
    const { editionId } = must(await applyEditionFile(people.coordinator, { id, head: emptyHead, uses }));
    const facts = await readEditionFacts(database().read, editionId);
    expect(facts?.technologies.map((technology) => technology.id)).toEqual(['ny-id', 'cloud', 'rpa']);
    expect(facts?.technologies.map(({ name }) => name)).toEqual(['Helt ny', 'Clouds', 'Robotter']);
  });

  it('never gives a kommune’s own technology the id of the file, nor another’s technology', async () => {
    const secret = await makeDraft(people.stranger, { freeze: true, names: ['Hemmelig'] });
    const theirs = (await readEditionFacts(database().read, secret))?.technologies[0]?.id ?? '';
    const { id } = must(await start(people.editor, csv(`${theirs};Min;Data;;Klar;;`, 'eget-id;Egen;Data;;Klar;;')));
    const uses = new Map([[0, theirs]]);
    const { editionId } = must(await applyEditionFile(people.editor, { id, head: emptyHead, uses }));
    const facts = await readEditionFacts(database().read, editionId);
    const ids = facts?.technologies.map((technology) => technology.id) ?? [];
    expect(ids).not.toContain(theirs);
    expect(ids).not.toContain('eget-id');
    expect(facts?.technologies.map(({ name }) => name)).toEqual(['Min', 'Egen']);
  });

  it('that cannot be read is told of, place by place, and can be thrown away', async () => {
    const facts = must(await readEditionFile(people.editor, 'kl-2020'));
    const [first, ...rest] = facts.technologies;
    const wrong = {
      format: 'pejling-edition',
      version: 1,
      edition: { ...facts, technologies: [{ ...first, name: 7 }, ...rest] },
    };
    const { id } = must(await start(people.editor, json(wrong)));
    const review = must(await readEditionFileReview(people.editor, id));
    expect(review).toMatchObject({
      content: null,
      problems: [{ reason: 'wrong-type', place: 'edition.technologies[0].name' }],
    });
    expect(must(await readImportStart(people.editor)).waiting.map((one) => one.id)).not.toContain(id);
    expect(await applyEditionFile(people.editor, { id, head: emptyHead, uses: new Map() })).toMatchObject({
      ok: false,
    });
    expect(await discardImport(people.editor, { id })).toMatchObject({ ok: true });
    expect(await readEditionFileReview(people.editor, id)).toMatchObject({ code: 'not_found' });
  });

  it('is refused where it holds too much, or nothing', async () => {
    const many = Array.from({ length: 41 }, (_, at) => `;T ${at};Data;;Klar;;`);
    const areas = Array.from({ length: 13 }, (_, at) => `cloud;Cloud;Data;Område ${at};Klar;;`);
    const cases = [
      ['too-many-technologies', csv(...many)],
      ['too-many-areas', csv(...areas)],
      ['no-technologies', csv()],
    ] as const;
    for (const [reason, file] of cases) {
      const { id } = must(await start(people.editor, file));
      const answer = await applyEditionFile(people.editor, { id, head: emptyHead, uses: new Map() });
      expect(answer).toMatchObject({ code: 'invalid', reason });
    }
    const { id } = must(await start(people.editor, csv('cloud;Cloud;Data;;Klar;;')));
    const head = { ...emptyHead, ringNames: { ...ringNames, da: { ...names, wait: 'pilot' } } };
    expect(await applyEditionFile(people.editor, { id, head, uses: new Map() })).toMatchObject({
      reason: 'ring-name-twice',
    });
  });

  it('is its owner’s alone', async () => {
    const { id } = must(await start(people.editor, csv('cloud;Cloud;Data;;Klar;;')));
    const shared = must(await start(people.coordinator, csv('cloud;Cloud;Data;;Klar;;')));
    const input = { head: emptyHead, uses: new Map() };
    for (const [viewer, theirs] of [
      [people.stranger, id],
      [people.coordinator, id],
      [people.editor, shared.id],
    ] as const) {
      expect(await readEditionFileReview(viewer, theirs)).toMatchObject({ code: 'not_found' });
      expect(await applyEditionFile(viewer, { ...input, id: theirs })).toMatchObject({ code: 'not_found' });
      expect(await discardImport(viewer, { id: theirs })).toMatchObject({ code: 'not_found' });
      expect(await readImportReview(viewer, theirs)).toMatchObject({ code: 'not_found' });
    }
    for (const viewer of [people.contributor, people.reader])
      expect(await start(viewer, csv())).toMatchObject({ code: 'forbidden' });
    const draft = await makeDraft(people.editor);
    for (const viewer of [people.reader, people.stranger, people.coordinator])
      expect(await readEditionFile(viewer, draft)).toMatchObject({ code: 'not_found' });
  });

  it('of another make is gone through as any sheet, by the coordinator too', async () => {
    const sheet = { fileName: 'ark.csv', bytes: new TextEncoder().encode('Teknologi;Ring\nCloud;Klar\nRPA;Afprøv\n') };
    const { id } = must(await start(people.coordinator, sheet));
    const { fingerprint } = must(await readImportReview(people.coordinator, id));
    const input = { id, fingerprint, head: emptyHead, otherCategory: 'Andet' };
    const { editionId } = must(await applyEditionImport(people.coordinator, input));
    const row = await database().read.edition.findUnique({ where: { id: editionId }, select: { kommuneId: true } });
    expect(row).toEqual({ kommuneId: null });
  });

  it('that the coordinator freezes is every kommune’s to use and to compare with', async () => {
    const { id } = must(await start(people.coordinator, csv('cloud;Cloud;Data;;Klar;;', 'rpa;RPA;Data;;Afprøv;;')));
    const head = { ...emptyHead, ringNames };
    const { editionId } = must(await applyEditionFile(people.coordinator, { id, head, uses: new Map() }));
    for (const viewer of [people.editor, people.stranger]) {
      const before = must(await listEditions(viewer, 'da')).editions.map((edition) => edition.id);
      expect(before).not.toContain(editionId);
    }
    must(await freezeDraft(people.coordinator, await target(editionId)));
    for (const [at, viewer] of [people.editor, people.stranger].entries()) {
      expect(must(await listEditions(viewer, 'da')).editions.map((edition) => edition.id)).toContain(editionId);
      expect(must(await readNewRadar(viewer, 'da')).editions.map((edition) => edition.id)).toContain(editionId);
      const year = 2040 + at;
      must(await createRadar(viewer, { year, editionId: 'kl-2020' }));
      const seen = must(await readComparison(viewer, { year, editionId, language: 'en' }));
      expect(seen.choices.map((choice) => choice.id)).toContain(editionId);
      expect(seen.reference.ringNames).toEqual(ringNames.en);
      expect(must(await readEditionPage(viewer, editionId, 'da')).edition.ringNames).toEqual(names);
    }
  });
});
