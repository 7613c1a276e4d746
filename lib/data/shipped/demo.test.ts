import { describe, expect, test } from 'vitest';
import { database } from '../database';
import { makeKommune, makeUser } from '../testing/builders';
import { testDatabase } from '../testing/test-database';
import { demoLifetime, demoState, holdsDemo, listDemoPeople, seedDemo } from './demo';

const now = new Date('2026-11-22T12:00:00Z');

describe('the demo', () => {
  testDatabase();

  test('fills an empty database, once, and has its time', async () => {
    expect(await demoState(now)).toBe('none');
    expect(await holdsDemo()).toBe(false);
    expect(await seedDemo(now)).toEqual({ ok: true, value: null });
    expect(await seedDemo(now)).toMatchObject({ ok: false, code: 'conflict' });
    expect(await demoState(now)).toBe('fresh');
    expect(await demoState(new Date(now.getTime() + demoLifetime))).toBe('stale');
  });

  test('can never become a real installation, however old it is', async () => {
    expect(await holdsDemo()).toBe(true);
  });

  test('has each role in both kommuner, and one coordinator', async () => {
    const people = await listDemoPeople();
    const roles = (name: string | null) =>
      people.filter((person) => person.kommuneName === name).map((person) => person.role);
    expect(roles('Eksempelkommune')).toEqual(['editor', 'contributor', 'reader']);
    expect(roles('Blank kommune (demo)')).toEqual(['editor', 'contributor', 'reader']);
    expect(roles(null)).toEqual(['coordinator']);
  });

  test('ties no simulated number to a real kommune', async () => {
    const rows = await database().read.radar.findMany({
      select: { year: true, kommune: { select: { simulated: true } } },
    });
    expect(rows.filter((row) => !row.kommune.simulated)).toEqual([]);
    expect(rows.map((row) => row.year).toSorted()).toEqual([2025, 2026, 2026]);
  });

  test('is refused where there are real accounts', async () => {
    const { kommuneId } = await makeKommune();
    await makeUser({ kommuneId, role: 'editor' });
    expect(await demoState(now)).toBe('real');
  });
});
