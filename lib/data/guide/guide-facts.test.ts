import { beforeAll, describe, expect, it } from 'vitest';
import type { Theme } from '../../domain/meeting/theme';
import { database } from '../database';
import { markUse } from '../experiences/mark-use';
import { makeRadar } from '../testing/builders';
import { makeSharedExperience } from '../testing/experience-builders';
import { must } from '../testing/import-builders';
import { makeInitiative } from '../testing/initiative-builders';
import { makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { initiativesToDiscuss } from './initiatives-to-discuss';
import { readGuideFacts } from './read-guide-facts';

const query = { language: 'da', today: '2026-11-22' } as const;

describe('what a kommune’s data says beside the themes', () => {
  testDatabase();
  let people: People;

  beforeAll(async () => {
    people = await makePeople();
    const { kommuneId, areaIds, strange, editor, stranger } = people;
    const radarId = await makeRadar(kommuneId);
    const [areaId = ''] = areaIds;
    const cell = { radarId, scope: areaId, areaId, answer: 'following' };
    await database().write.placement.create({
      data: { ...cell, technologyId: 'cloud' },
      select: { technologyId: true },
    });
    const pilot = { kommuneId, areaIds: [areaId], came: 'pilot 2025-01-01', plannedEnd: '2026-01-01' };
    await makeInitiative({ ...pilot, purpose: 'Kortere ventetid', partners: ['Nabokommunen'] });
    await makeInitiative({ ...pilot, title: 'Uden formål' });
    await makeInitiative({
      kommuneId: strange.kommuneId,
      areaIds: strange.areaIds.slice(0, 1),
      came: 'pilot 2025-01-01',
    });
    const used = await makeSharedExperience(stranger);
    await makeSharedExperience(stranger, { technologyId: 'iot' });
    await makeSharedExperience(editor);
    must(await markUse(editor, { experienceId: used, uses: true }));
  });

  async function told(theme: Theme) {
    return must(await readGuideFacts(people.reader, query)).facts[theme];
  }

  it('counts the kommune’s own initiatives, and nobody else’s', async () => {
    expect(await told('purpose')).toEqual([{ kind: 'stated', what: 'purpose', count: 1, of: 2 }]);
    expect(await told('partners')).toContainEqual({ kind: 'partner-names', names: ['Nabokommunen'], more: 0 });
    expect(await told('pilots-and-scaling')).toContainEqual({ kind: 'problem', problem: 'overdue', count: 2 });
  });

  it('tells which experiences are used, shared, and offered where the radar has a gap', async () => {
    expect(await told('others-experience')).toEqual([
      { kind: 'experiences-used', count: 1 },
      { kind: 'experiences-shared', count: 1, usedBy: 0 },
      { kind: 'experiences-offered', count: 1, technologies: 1 },
    ]);
  });

  it('counts the radar of the year that is discussed', async () => {
    expect(await told('ambition')).toContainEqual(expect.objectContaining({ kind: 'uses', following: 1 }));
    const without = must(await readGuideFacts(people.reader, { ...query, year: 2019 }));
    expect(without.facts.ambition).toContainEqual({ kind: 'no-answers' });
  });

  it('is read by everyone of the kommune, and by no coordinator', async () => {
    for (const viewer of [people.editor, people.contributor, people.reader]) {
      expect((await readGuideFacts(viewer, query)).ok).toBe(true);
    }
    expect(await readGuideFacts(people.coordinator, query)).toMatchObject({ ok: false, code: 'forbidden' });
  });

  it('tells another kommune of its own only', async () => {
    const { facts } = must(await readGuideFacts(people.stranger, query));
    expect(facts.purpose).toEqual([{ kind: 'stated', what: 'purpose', count: 0, of: 1 }]);
    expect(facts.ambition).toContainEqual({ kind: 'no-answers' });
    expect(facts['others-experience']).toEqual([
      { kind: 'experiences-used', count: 0 },
      { kind: 'experiences-shared', count: 2, usedBy: 1 },
    ]);
  });

  it('offers what is not stopped for an agenda, the tried ones first, and nothing to a coordinator', async () => {
    const { kommuneId, areaIds, editor, coordinator, strange } = people;
    const own = { kommuneId, areaIds: areaIds.slice(0, 1) };
    await makeInitiative({ ...own, title: 'Aaa, en idé', came: 'idea 2026-01-01' });
    await makeInitiative({ ...own, title: 'Bbb, stoppet', came: 'pilot 2025-01-01, stopped 2026-01-01' });
    const offered = must(await initiativesToDiscuss(editor));
    expect(offered.map(({ title }) => title)).toEqual(['Prøveindsats', 'Uden formål', 'Aaa, en idé']);
    const foreign = await database().read.initiative.findMany({
      where: { kommuneId: strange.kommuneId },
      select: { id: true },
    });
    expect(foreign).toHaveLength(1);
    expect(offered.map(({ id }) => id)).not.toContain(foreign[0]?.id);
    expect(await initiativesToDiscuss(coordinator)).toMatchObject({ ok: false, code: 'forbidden' });
  });
});
