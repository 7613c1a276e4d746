import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { makeUser } from '../testing/builders';
import { experienceTarget, makeDraftExperience, makeSharedExperience } from '../testing/experience-builders';
import { must } from '../testing/import-builders';
import { makePeople } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { readOffers } from './offers-for';
import { readExperience } from './read-experience';
import { readShared, type SharedQuery } from './read-experiences';
import { readOwn } from './read-own';
import { withdrawExperience } from './withdraw-experience';

const query: SharedQuery = { language: 'da', today: '2026-11-22', page: 1 };
const editorOf = (code: string) => makeUser({ kommuneId: `dk-${code}`, role: 'editor' });

async function sharedFor(viewer: Viewer, more: Partial<SharedQuery> = {}) {
  return must(await readShared(viewer, { ...query, ...more }));
}

describe('what other kommuner see', () => {
  testDatabase();
  const cast: Record<string, Viewer> = {};
  const ids: Record<string, string> = {};
  const viewer = (name: string): Viewer => cast[name] ?? expect.fail(`no ${name}`);

  beforeAll(async () => {
    // Esbjerg and Kolding are much like Vejle; København is not.
    for (const [name, code] of [
      ['vejle', '0630'],
      ['esbjerg', '0561'],
      ['kolding', '0621'],
      ['koebenhavn', '0101'],
    ] as const)
      cast[name] = await editorOf(code);
    const day = (date: number) => new Date(Date.UTC(2026, 9, date));
    ids.koebenhavn = await makeSharedExperience(viewer('koebenhavn'), { what: 'Sky i storbyen' }, day(20));
    ids.kolding = await makeSharedExperience(
      viewer('kolding'),
      { technologyId: 'iot', supplier: 'Følerfirmaet' },
      day(3),
    );
    ids.esbjergOld = await makeSharedExperience(viewer('esbjerg'), {}, day(1));
    ids.esbjergNew = await makeSharedExperience(viewer('esbjerg'), { technologyId: 'iot' }, day(2));
    ids.vejle = await makeSharedExperience(viewer('vejle'), {}, day(21));
    ids.draft = await makeDraftExperience(viewer('esbjerg'), { what: 'HEMMELIGT-1' });
    ids.withdrawn = await makeSharedExperience(viewer('kolding'), { what: 'HEMMELIGT-2' });
    must(await withdrawExperience(viewer('kolding'), await experienceTarget(ids.withdrawn)));
  });

  test('is what is shared now, of others alone, of the kommuner most like ours first', async () => {
    const { rows, total, all, technologies } = await sharedFor(viewer('vejle'));
    expect(rows.map(({ id }) => id)).toEqual([ids.esbjergNew, ids.esbjergOld, ids.kolding, ids.koebenhavn]);
    expect([total, all]).toEqual([4, 4]);
    expect(technologies.map(({ id, count }) => [id, count])).toEqual([
      ['cloud', 2],
      ['iot', 2],
    ]);
    expect(JSON.stringify(rows)).not.toContain('HEMMELIGT');
  });

  test('tells nothing of who uses it, nor who wrote it', async () => {
    const { rows } = await sharedFor(viewer('vejle'));
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      ...['contact', 'differently', 'forWhom', 'id', 'kommune', 'ownUse', 'result', 'sharedAt', 'supplier'],
      ...['technology', 'what'],
    ]);
    expect(Object.keys(rows[0]?.kommune ?? {}).sort()).toEqual(['id', 'name', 'simulated']);
  });

  test('is found by technology, by words of the texts, and by the kommune’s name', async () => {
    const found = async (more: Partial<SharedQuery>) =>
      (await sharedFor(viewer('vejle'), more)).rows.map(({ id }) => id);
    expect(await found({ technologyId: 'iot' })).toEqual([ids.esbjergNew, ids.kolding]);
    expect(await found({ search: 'STORBYEN sky' })).toEqual([ids.koebenhavn]);
    expect(await found({ search: 'følerfirma' })).toEqual([ids.kolding]);
    expect(await found({ search: 'esbjerg', technologyId: 'cloud' })).toEqual([ids.esbjergOld]);
    expect(await found({ search: 'esbjerg storbyen' })).toEqual([]);
    expect(await sharedFor(viewer('vejle'), { search: 'findes ikke' })).toMatchObject({ total: 0, all: 4, pages: 1 });
  });

  test('one by one is the same: others’ drafts and withdrawn ones are not there', async () => {
    const read = (name: string, id = '') => readExperience(viewer(name), id, 'da');
    expect(await read('vejle', ids.kolding)).toMatchObject({ value: { own: false, mayShare: true } });
    for (const id of [ids.draft, ids.withdrawn, 'no-such'])
      expect(await read('vejle', id)).toMatchObject({ code: 'not_found' });
    expect(await read('esbjerg', ids.draft)).toMatchObject({ value: { own: true, experience: { status: 'draft' } } });
  });

  test('is offered for the technologies that are asked about, nearest first', async () => {
    const offers = must(await readOffers(viewer('vejle'), ['cloud', 'iot', 'droner'], query));
    expect([...offers].map(([id, list]) => [id, list.map((one) => one.id)]).sort()).toEqual([
      ['cloud', [ids.esbjergOld, ids.koebenhavn]],
      ['iot', [ids.esbjergNew, ids.kolding]],
    ]);
    expect(must(await readOffers(viewer('vejle'), [], query)).size).toBe(0);
  });

  test('is for kommuner: a coordinator sees none of it', async () => {
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    for (const read of [
      readShared(coordinator, query),
      readOwn(coordinator, 'da'),
      readExperience(coordinator, ids.kolding ?? '', 'da'),
      readOffers(coordinator, ['iot'], query),
    ])
      expect(await read).toMatchObject({ code: 'forbidden' });
  });

  test('and what is one’s own is seen by everybody in the kommune', async () => {
    const reader = await makeUser({ kommuneId: 'dk-0561', role: 'reader' });
    const own = must(await readOwn(reader, 'da'));
    expect(own.experiences.map(({ id }) => id)).toEqual([ids.draft, ids.esbjergNew, ids.esbjergOld]);
    expect(own.mayShare).toBe(false);
  });
});

describe('a long list', () => {
  testDatabase();

  test('comes ten at a time, each experience once', async () => {
    const { editor, stranger } = await makePeople();
    for (let number = 0; number < 23; number += 1)
      await makeSharedExperience(stranger, { what: `Nummer ${number}` }, new Date(Date.UTC(2026, 0, number + 1)));
    const pages = await Promise.all([1, 2, 3, 99].map((page) => sharedFor(editor, { page })));
    expect(pages.map(({ rows, page, pages: count }) => [rows.length, page, count])).toEqual([
      [10, 1, 3],
      [10, 2, 3],
      [3, 3, 3],
      [3, 3, 3],
    ]);
    const seen = pages.slice(0, 3).flatMap(({ rows }) => rows.map(({ what }) => what));
    expect(seen).toEqual(Array.from({ length: 23 }, (_, index) => `Nummer ${22 - index}`));
    expect(await database().read.experience.count()).toBe(23);
  });
});
