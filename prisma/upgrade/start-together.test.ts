import { spawn } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase, replaceDatabase } from '../../lib/data/database';
import { setUp } from '../../lib/data/people/setup';
import { kind, makePlace, type Place } from '../../scripts/backup/testing/place';

type Started = { readonly steps: number; readonly kind: string; readonly code?: string };

const places: Place[] = [];
afterAll(() => {
  for (const place of places) place.remove();
}, 180_000);

/**
 * Three processes on one database that is empty or not there: at the same moment on PostgreSQL, one after another on SQLite, which
 * several processes do not share.
 */
async function startThree(environment: Readonly<Record<string, string>>): Promise<readonly Started[]> {
  const start = async (): Promise<Started> => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'prisma/upgrade/testing/start-once.ts'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (data) => (said += String(data)));
    await new Promise((resolve) => child.once('close', resolve));
    return JSON.parse(said) as Started;
  };
  if (kind === 'postgresql') return Promise.all([start(), start(), start()]);
  return [await start(), await start(), await start()];
}

describe(`three starts on an empty database, on ${kind}`, () => {
  test('of a real installation: it is made once, and every code that was printed works', async () => {
    const place = makePlace();
    places.push(place);
    const started = await startThree({ DATABASE_URL: place.url, PEJLING_DEMO: 'off' });
    expect(started.map((each) => each.kind)).toEqual(['setup', 'setup', 'setup']);
    expect(started.filter(({ steps }) => steps > 0)).toHaveLength(1);
    const codes = started.map(({ code = '' }) => code);
    expect(new Set(codes).size).toBe(3);
    const database = openDatabase(place.url);
    replaceDatabase(database);
    try {
      expect(await database.read.auditEvent.count({ where: { action: 'facts.shipped' } })).toBe(1);
      expect(await database.read.kommune.count()).toBe(98);
      const input = {
        kommuneId: null,
        name: 'Første',
        email: 'foerste@example.dk',
        password: 'fire glade heste løber',
      };
      // A wrong password is told only to who has the code.
      for (const code of codes) {
        const tried = await setUp({ ...input, code, password: 'kort', address: code });
        expect(tried).toMatchObject({ reason: 'too-short' });
      }
    } finally {
      await database.close();
    }
  }, 180_000);

  test('of a demo: it is seeded once', async () => {
    const place = makePlace();
    places.push(place);
    const started = await startThree({ DATABASE_URL: place.url, PEJLING_DEMO: 'on' });
    expect(started.map((each) => each.kind)).toEqual(['ready', 'ready', 'ready']);
    const database = openDatabase(place.url);
    try {
      expect(await database.read.auditEvent.count({ where: { action: 'demo.seeded' } })).toBe(1);
      expect(await database.read.user.count()).toBe(7);
    } finally {
      await database.close();
    }
  }, 180_000);
});
