import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeRadar } from '../testing/builders';
import { must } from '../testing/import-builders';
import { makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { quietly } from '../transaction';
import { listInitiatives } from './list-initiatives';
import { readAllInitiatives } from './read-all-initiatives';
import { readBoard } from './read-board';
import { readFunnel } from './read-funnel';
import { readHints } from './read-hints';
import { readPilotSummary } from './read-pilot-summary';
import { readTimeline } from './read-timeline';

const query = { language: 'da', today: '2026-11-22' } as const;

/** More than a database takes values in one question. */
const many = 1200;

describe('more than a thousand initiatives', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
    const { kommuneId, areaIds } = people;
    await makeRadar(kommuneId);
    const [first = '', second = ''] = areaIds;
    const ids = Array.from({ length: many }, () => randomUUID());
    const said = { kommuneId, technologyId: 'rpa', phase: 'pilot', phaseSince: '2026-05-01', plannedEnd: '2026-10-01' };
    await quietly(async (tx) => {
      await tx.initiative.createMany({
        data: ids.map((id, index) => ({ id, ...said, title: `Indsats ${index}`, searchText: `indsats ${index}` })),
      });
      await tx.initiativeArea.createMany({
        data: ids.flatMap((initiativeId) => [first, second].map((areaId) => ({ initiativeId, areaId }))),
      });
      await tx.initiativePhase.createMany({
        data: ids.map((initiativeId) => ({ initiativeId, position: 1, phase: 'pilot', since: '2026-05-01' })),
      });
    });
  }, 60_000);

  test('are read a page at a time, by every view', async () => {
    const { reader } = people;
    const page = must(await listInitiatives(reader, { ...query, page: 48, problem: 'overdue' }));
    expect(page).toMatchObject({ total: many, pages: 48, page: 48 });
    expect(page.rows).toHaveLength(25);
    expect(must(await listInitiatives(reader, { ...query, page: 1, search: 'indsats 1199' })).total).toBe(1);
    const board = must(await readBoard(reader, { ...query, shown: { pilot: 5000 } }));
    expect(board.columns.map(({ total, rows }) => [total, rows.length])).toContainEqual([many, 100]);
    expect(must(await readTimeline(reader, { ...query, page: 1 })).rows).toHaveLength(25);
  });

  test('are counted whole', async () => {
    const { reader } = people;
    const summary = must(await readPilotSummary(reader, query));
    expect(summary).toMatchObject({ tried: many, medianMonths: 6, hints: 2 });
    expect(summary.problems).toMatchObject({ overdue: many, 'on-ready': many, stuck: 0 });
    expect(summary.worst).toHaveLength(10);
    const [hint] = must(await readHints(reader, query));
    expect(hint?.initiatives).toHaveLength(many);
    expect(must(await readFunnel(reader, { today: query.today, months: 1 })).months[0]?.byPhase.pilot).toBe(many);
    expect(must(await readAllInitiatives(reader, query))).toHaveLength(many);
  });
});
