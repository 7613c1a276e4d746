import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { inFolder } from '../../scripts/backup/testing/place';
import { runScript } from '../../scripts/backup/testing/run-script';
import { sumsOf } from '../../scripts/backup/testing/sums';

const places: ReturnType<typeof inFolder>[] = [];
afterAll(() => {
  for (const place of places) place.remove();
});

/** A file as version 0.1.0 left it. */
function installed() {
  const place = inFolder();
  places.push(place);
  const args = ['prisma/upgrade/0.1.0-sqlite.backup'];
  expect(runScript('scripts/backup/restore.ts', args, { DATABASE_URL: place.url })).toMatchObject({ code: 0 });
  return place;
}

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

function run(script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => (said.out += String(data)));
  child.stderr.on('data', (data) => (said.err += String(data)));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  return { child, said, ended };
}

const upgrade = (url: string) => run('prisma/migrate.ts', [], { DATABASE_URL: url });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const stop = async (child: ChildProcess, ended: Promise<Ended>) => {
  child.kill('SIGKILL');
  await ended;
};

describe('while a SQLite file is upgraded', () => {
  test.each([1, 2, 3])(
    'what others write is kept or refused, and never lost (time %i)',
    async () => {
      const { file, url } = installed();
      const writer = run('prisma/upgrade/testing/insert-on.ts', [file]);
      while (!/^5$/m.test(writer.said.out)) await pause(10);
      const done = await upgrade(url).ended;
      const until = writer.said.out.length + 30;
      while (writer.said.out.length < until) await pause(10);
      await stop(writer.child, writer.ended);
      expect(done).toMatchObject({ code: 0, out: expect.stringMatching(/^\d{14}_\w+\n/) });
      const acknowledged = writer.said.out.match(/^\d+$/gm)?.map((number) => `written-${number}`) ?? [];
      const database = new Database(file);
      const kept = new Set(database.prepare('SELECT "key" FROM "Setting"').pluck().all());
      expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      database.close();
      expect(acknowledged.length).toBeGreaterThan(5);
      expect(acknowledged.filter((key) => !kept.has(key))).toEqual([]);
    },
    120_000,
  );

  test.each([20, 30, 40, 50])(
    'a second start %i ms after finds it done or is refused',
    async (milliseconds) => {
      const { file, url } = installed();
      const before = await sumsOf(url);
      const first = upgrade(url);
      await pause(milliseconds);
      const ended = await Promise.all([first.ended, upgrade(url).ended]);
      const well = ended.filter(({ code }) => code === 0);
      expect(well.length).toBeGreaterThan(0);
      expect(well.filter(({ out }) => out !== '')).toHaveLength(1);
      for (const { err } of ended.filter(({ code }) => code !== 0)) expect(err).toContain('in use by another process');
      expect(await sumsOf(url, before)).toEqual(before);
      const others = readdirSync(dirname(file)).filter((name) => name !== 'pejling.db');
      expect(others).toEqual([expect.stringMatching(/^pejling\.db\.before-upgrade-/)]);
      expect(await sumsOf(`file:${join(dirname(file), others[0] ?? '')}`)).toEqual(before);
    },
    120_000,
  );
});
