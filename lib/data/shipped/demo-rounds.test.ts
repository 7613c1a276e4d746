import { beforeAll, describe, expect, test } from 'vitest';
import { demoRounds } from '../../../prisma/seed/demo-rounds/rounds';
import { simulatedAnswers } from '../../../prisma/seed/demo-rounds/simulated-answers';
import { simulatedKommuner } from '../../../prisma/seed/demo-rounds/simulated-kommuner';
import { kommuner } from '../../../prisma/seed/kommuner';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { inviteFirstEditor, listParticipants } from '../people/participants';
import { listReleases, readRelease } from '../releases/list-releases';
import { parseNames } from '../releases/parse-stored';
import { readField } from '../releases/read-field';
import { testDatabase } from '../testing/test-database';
import { seedDemo } from './demo';

const example: Viewer = { userId: 'demo-eksempel-editor', kommuneId: 'demo-eksempel', role: 'editor', areaIds: [] };
const coordinator: Viewer = { userId: 'demo-coordinator', kommuneId: null, role: 'coordinator', areaIds: [] };
const [first, second, open] = demoRounds.map(({ id }) => id);

async function released(roundId: string | undefined) {
  const read = await readRelease(example, `${roundId}-v1`);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

async function field(groupKey: string, roundId = second) {
  const read = await readField(example, { releaseId: `${roundId}-v1`, groupKey });
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

describe('the demo’s rounds', () => {
  testDatabase();
  beforeAll(async () => void (await seedDemo(new Date('2026-11-22T12:00:00Z'))));

  test('are published by the rules, and what waits is said', async () => {
    const [before, after] = [await released(first), await released(second)];
    expect([before.participants, after.participants]).toEqual([91, 98]);
    expect(before.withheld).toEqual([]);
    expect(after.withheld).toEqual([
      { partition: 'kommunegruppe', key: 'kommunegruppe:Oplandskommuner', reason: 'few-changed' },
      { partition: 'kommunegruppe', key: 'kommunegruppe:Landkommuner', reason: 'few-changed' },
    ]);
    expect(after.groups).toHaveLength(11);
    expect(after.groups.filter(({ own }) => own).map(({ key }) => key)).toEqual([
      'country',
      'region:Region Syddanmark',
      'kommunegruppe:Storbykommuner+Provinsbykommuner',
      'population:30000-60000',
    ]);
  });

  test('say of each group how many take part', async () => {
    const where = { releaseId: `${second}-v1` };
    const rows = await database().read.releaseGroup.findMany({ where, select: { key: true, memberIds: true } });
    const counted = rows.map(({ key, memberIds }) => [key, parseNames(memberIds).length]);
    const { groups } = await released(second);
    expect(groups.map(({ key, members }) => [key, members])).toEqual(expect.arrayContaining(counted));
    expect(groups).toHaveLength(counted.length);
  });

  test('tell the others from Eksempelkommune itself', async () => {
    const { own, cells } = await field('country');
    expect(own).toBe('left-out');
    expect(cells.find((cell) => cell.technologyId === 'cloud' && cell.editionAreaId === null)?.counted).toBe(
      'piloting',
    );
  });

  test('have splits, and cells with too few to show', async () => {
    const { cells } = await field('country');
    const split = cells.flatMap(({ technologyId, others }) =>
      others.state === 'shown' && others.split !== null ? [technologyId] : [],
    );
    expect([...new Set(split)].toSorted()).toEqual(['chatbot', 'droner', 'vr']);
    const suppressed = cells.filter(({ others }) => others.state === 'suppressed');
    expect(suppressed.map(({ technologyId, editionAreaId }) => `${technologyId} ${editionAreaId}`)).toEqual([
      '3d-print demo-2026.administration',
      '3d-print demo-2026.beskaeftigelse',
      'autonome-koeretoejer demo-2026.social',
      'droner demo-2026.beskaeftigelse',
      'fysiske-robotter demo-2026.administration',
    ]);
  });

  test('have moved inwards from one year to the next', async () => {
    const mean = async (technologyId: string, roundId: string | undefined) => {
      const { cells } = await field('country', roundId);
      const cell = cells.find((one) => one.technologyId === technologyId && one.editionAreaId === null);
      return cell?.published.state === 'shown' ? cell.published.mean : Number.NaN;
    };
    for (const technologyId of ['ai', 'natural-language-processing', 'virtuelle-assistenter'])
      expect((await mean(technologyId, second)) - (await mean(technologyId, first))).toBeGreaterThan(0.4);
  });

  test('leave one open, with some who have contributed', async () => {
    const { read } = database();
    expect(await read.round.findMany({ where: { status: 'open' }, select: { id: true } })).toEqual([{ id: open }]);
    expect(await read.contribution.count({ where: { roundId: open ?? '' } })).toBe(11);
    expect((await listReleases(example)).ok).toBe(true);
    expect(await read.release.count({ where: { roundId: open ?? '' } })).toBe(0);
  });

  test('are called simulated, and belong to no real kommune', async () => {
    const { read } = database();
    expect(await read.round.count({ where: { simulated: false } })).toBe(0);
    expect(await read.release.count({ where: { simulated: false } })).toBe(0);
    expect(await read.contribution.count({ where: { kommune: { simulated: false } } })).toBe(0);
    const members = await read.releaseMember.findMany({ select: { kommuneId: true } });
    expect(members.filter(({ kommuneId }) => !kommuneId.startsWith('demo-'))).toEqual([]);
    expect(members).toHaveLength(91 + 98);
  });

  test('put nobody in the coordinator’s lists who does not use Pejling', async () => {
    const listed = await listParticipants(coordinator);
    if (!listed.ok) throw new Error(listed.reason);
    expect(listed.value.participants.map(({ name }) => name)).toEqual(['Blank kommune (demo)', 'Eksempelkommune']);
    const invited = { kommuneId: 'demo-001', name: 'Ingen', email: 'ingen@example.dk' };
    expect(await inviteFirstEditor(coordinator, invited)).toMatchObject({ ok: false, code: 'not_found' });
    expect(listed.value.candidates.map(({ name }) => name).toSorted()).toEqual(
      kommuner.map(([, name]) => name).toSorted(),
    );
  });
});

describe('the simulated kommuner', () => {
  test('are 98, numbered, with codes of their own', () => {
    expect(simulatedKommuner.map(({ id, code, name }) => `${id} ${code} ${name}`)).toEqual(
      Array.from({ length: 98 }, (_, index) => {
        const number = String(index + 1).padStart(3, '0');
        return `demo-${number} ${9101 + index} Simuleret ${number}`;
      }),
    );
  });

  test('have none of the real ones’ facts', () => {
    const facts = (region: string, group: string, population: number) => `${region}, ${group}, ${population}`;
    const real = new Set(kommuner.map(([, , region, group, population]) => facts(region, group, population)));
    expect(simulatedKommuner.filter((one) => real.has(facts(one.region, one.group, one.population)))).toEqual([]);
  });

  test('answer the same each time, with every kind of answer', () => {
    const all = () => simulatedKommuner.flatMap((kommune) => simulatedAnswers(kommune, 2026));
    const given = all();
    expect(all()).toEqual(given);
    expect([...new Set(given.map(({ answer }) => answer))].toSorted()).toEqual([
      'following',
      'not-in-use',
      'not-relevant',
      'operating',
      'piloting',
      'stopped',
      'unknown',
    ]);
  });
});
