import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/access';
import type { Answer } from '../../domain/answer';
import { database } from '../database';
import { parsePartition, partitions } from '../releases/parse-stored';
import { makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import {
  type AnsweringKommune,
  giveAnswers,
  makeAnswering,
  makeRoundEdition,
  type RoundEdition,
} from '../testing/round-builders';
import { storeTestRelease } from '../testing/store-test-release';
import { testDatabase } from '../testing/test-database';
import { readBesideOthers } from './beside-others';
import { listFieldChoices } from './field-choices';
import { readFieldComparison } from './field-comparison';
import { readRadarSource } from './radar-source';

const language = 'da';

describe('comparing with the others', () => {
  testDatabase();
  let edition: RoundEdition;
  let own: AnsweringKommune;
  let outside: AnsweringKommune;
  let reader: Viewer;
  let coordinator: Viewer;

  beforeAll(async () => {
    edition = await makeRoundEdition(2, 3);
    own = await makeAnswering('0101', edition);
    outside = await makeAnswering('0147', edition);
    reader = await makeUser({ kommuneId: own.kommuneId, role: 'reader' });
    coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    const [first = '', second = ''] = edition.technologyIds;
    for (const { radarId, areaIds, unmappedId } of [own, outside]) {
      await giveAnswers(radarId, [
        { technologyId: first, areaId: areaIds[0] ?? null, answer: 'operating' },
        { technologyId: second, areaId: unmappedId, answer: 'piloting' },
      ]);
    }
    const areas = edition.areaIds.slice(0, 1);
    const answers = [
      { technologyId: first, editionAreaId: null, answer: 'piloting' as const },
      { technologyId: first, editionAreaId: areas[0] ?? null, answer: 'operating' as const },
    ];
    const shared = { editionId: edition.editionId, others: 12, answer: simulated, ...technologiesAnd(areas) };
    await database().write.$transaction(async (tx) => {
      const release = { ...shared, id: 'newer', year: 2026, own: { kommuneId: own.kommuneId, answers } };
      await storeTestRelease(tx, release);
      await storeTestRelease(tx, { ...release, id: 'older', year: 2025, own: { ...release.own, known: false } });
    });
  });

  const technologiesAnd = (editionAreaIds: readonly string[]) => ({
    technologyIds: edition.technologyIds,
    editionAreaIds,
  });
  /** Of the first technology nine follow it and three pilot; the second is split; of the third only four say anything. */
  const simulated = (number: number, technologyId: string): Answer | null => {
    const place = edition.technologyIds.indexOf(technologyId);
    if (place === 0) return number < 9 ? 'following' : 'piloting';
    if (place === 1) return number % 2 === 0 ? 'operating' : 'not-in-use';
    return number < 4 ? 'operating' : null;
  };

  const compare = async (viewer: Viewer, groupKey = 'country', releaseId = 'newer') =>
    must(await readFieldComparison(viewer, { releaseId, groupKey, language }));

  it('lays today’s answers over the others, without the own counted one', async () => {
    const { combined, field, source } = await compare(reader);
    expect(field).toMatchObject({ own: 'left-out', group: { members: 13, own: true }, release: { id: 'newer' } });
    expect(source.kommuneId).toBe(own.kommuneId);
    const [first, second, third] = combined.rows;
    expect(first).toMatchObject({ own: 'operating', level: 4, counted: 'piloting', changed: true });
    expect(first?.others).toMatchObject({ state: 'shown', uses: 12, counts: { piloting: 3, following: 9 } });
    expect(first?.published).toMatchObject({ uses: 13, counts: { piloting: 4 } });
    expect(first?.position).toBe('ahead-of-most');
    expect(second).toMatchObject({ own: 'piloting', position: 'with-the-field', changed: false });
    expect(second?.others).toMatchObject({ split: ['operating', 'not-in-use'] });
    expect(third).toMatchObject({ own: null, others: { state: 'suppressed' }, position: null });
  });

  it('compares each area that the edition has with the same area of the others, and says of the rest that it cannot', async () => {
    const { areas } = await compare(reader);
    expect(areas.map(({ view }) => view === null)).toEqual([false, false, true]);
    const [counted, uncounted] = areas;
    expect(counted?.view?.rows[0]).toMatchObject({ own: 'operating', counted: 'operating', others: { uses: 12 } });
    expect(uncounted?.view?.rows.map(({ others }) => others?.state)).toEqual(Array(3).fill('suppressed'));
    expect(counted?.view?.portfolio.operating).toMatchObject({ own: 1, kommuner: 12 });
  });

  it('has our numbers of today against the others’', async () => {
    const { portfolio } = (await compare(reader)).combined;
    expect(portfolio.piloting).toMatchObject({ own: 1, kommuner: 12, position: 'more-than-most' });
    expect(portfolio.operating.own).toBe(1);
  });

  it('counts everyone where the kommune is not in the group, or its counted answer is not known here', async () => {
    const elsewhere = await compare(reader, 'kommunegruppe:Oplandskommuner');
    expect(elsewhere.field).toMatchObject({ own: 'none', group: { members: 6, own: false } });
    expect(elsewhere.combined.rows[0]).toMatchObject({ counted: null, changed: false, others: { uses: 6 } });
    const unknown = await compare(reader, 'country', 'older');
    expect(unknown.field.own).toBe('unknown');
    expect(unknown.combined.rows[0]).toMatchObject({ changed: false, others: { uses: 13 } });
    expect((await compare(outside.editor)).field).toMatchObject({ own: 'none', group: { own: false } });
  });

  it('compares nothing with others of whom one may be ourselves', async () => {
    const { combined, areas } = await compare(reader, 'country', 'older');
    expect(combined.rows.map(({ own: ours, position }) => [ours, position])).toEqual([
      ['operating', null],
      ['piloting', null],
      [null, null],
    ]);
    expect(combined.portfolio).toMatchObject({ piloting: { own: 1 }, operating: { own: 1 } });
    for (const { portfolio } of [combined, ...areas.flatMap(({ view }) => view ?? [])])
      expect(portfolio).toMatchObject({
        ...{ obstacle: { reason: 'own-unknown' }, piloting: { quartiles: null, position: null } },
        operating: { quartiles: null, position: null },
      });
  });

  it('finds no release, group or year that is not there, and nothing for a coordinator', async () => {
    const read = (viewer: Viewer, query: Partial<Parameters<typeof readFieldComparison>[1]>) =>
      readFieldComparison(viewer, { releaseId: 'newer', groupKey: 'country', language, ...query });
    expect(await read(reader, { releaseId: 'nope' })).toMatchObject({ code: 'not_found', reason: 'no-release' });
    expect(await read(reader, { groupKey: 'region:Region Fyn' })).toMatchObject({ reason: 'no-group' });
    expect(await read(reader, { year: 1999 })).toMatchObject({ reason: 'no-radar' });
    expect(await read(coordinator, {})).toMatchObject({ code: 'forbidden' });
  });

  it('offers the newest releases, everyone first and then the kommune’s own groups', async () => {
    const choices = await listFieldChoices(reader);
    expect(choices.map(({ release }) => release.id)).toEqual(['newer', 'older']);
    expect(choices[0]?.groups.map(({ key, own: ours }) => [key, ours])).toEqual([
      ['country', true],
      ['kommunegruppe:Landkommuner', true],
      ['kommunegruppe:Oplandskommuner', false],
    ]);
    const foreign = await listFieldChoices(outside.editor);
    expect(foreign[0]?.groups.every(({ own: ours }) => !ours)).toBe(true);
  });

  it('says beside an edition where our portfolio lies in the newest release, combined and per area', async () => {
    const source = must(await readRadarSource(reader, { language }));
    const { newest, choices } = await readBesideOthers(reader, source);
    expect(choices).toHaveLength(2);
    expect(newest?.field).toMatchObject({ release: { id: 'newer' }, group: { key: 'country' }, own: 'left-out' });
    expect(newest?.combined).toEqual((await compare(reader)).combined.portfolio);
    expect(Object.keys(newest?.areas ?? {}).toSorted()).toEqual(own.areaIds.toSorted());
  });
});

describe('a radar over another edition than the release', () => {
  testDatabase();
  let editor: Viewer;
  let ours: RoundEdition;
  let theirs: RoundEdition;

  /** Of the release's two technologies the first is ours by another name, the second is not on our radar. */
  beforeAll(async () => {
    ours = await makeRoundEdition(1, 2);
    theirs = await makeRoundEdition(1, 2);
    const own = await makeAnswering('0101', ours);
    editor = own.editor;
    const [fromId = '', beside = ''] = ours.technologyIds;
    const [toId = ''] = theirs.technologyIds;
    await giveAnswers(own.radarId, [
      { technologyId: fromId, areaId: null, answer: 'operating' },
      { technologyId: beside, areaId: null, answer: 'piloting' },
    ]);
    await database().write.$transaction(async (tx) => {
      await tx.technologyLink.create({ data: { kind: 'renamed', fromId, toId }, select: { id: true } });
      const { editionId, technologyIds } = theirs;
      const all = { editionId, technologyIds, others: 12, answer: () => 'following' as const };
      await storeTestRelease(tx, { ...all, id: 'all', year: 2026 });
    });
  });

  const compared = async () =>
    must(await readFieldComparison(editor, { releaseId: 'all', groupKey: 'country', language }));

  it('compares what was only renamed, and what was not asked about with nobody', async () => {
    const [first, second] = (await compared()).combined.rows;
    expect(first).toMatchObject({ own: 'operating', position: 'ahead-of-most', others: { uses: 12 } });
    expect(second).toMatchObject({ own: 'piloting', position: null, others: null });
  });

  it('says our numbers of what was asked about, and not where they lie, on either page', async () => {
    const { portfolio } = (await compared()).combined;
    expect(portfolio).toEqual({
      piloting: { own: 0, kommuner: 0, quartiles: null, position: null },
      operating: { own: 1, kommuner: 0, quartiles: null, position: null },
      obstacle: { reason: 'technologies', has: 1, asked: 2 },
    });
    const { newest } = await readBesideOthers(editor, must(await readRadarSource(editor, { language })));
    expect(newest?.combined).toEqual(portfolio);
  });
});

describe('a partition that no release has', () => {
  it('is a fault, and no country', () => {
    expect(() => parsePartition('landsdel')).toThrow();
    expect(partitions.map(parsePartition)).toEqual(['country', 'region', 'kommunegruppe', 'population']);
  });
});

describe('before the first release', () => {
  testDatabase();

  it('has nothing beside the edition and nothing to choose', async () => {
    const edition = await makeRoundEdition(1, 1);
    const { editor } = await makeAnswering('0101', edition);
    const source = must(await readRadarSource(editor, { language }));
    expect(await readBesideOthers(editor, source)).toEqual({ choices: [], newest: null });
  });
});
