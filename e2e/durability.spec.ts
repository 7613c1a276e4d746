import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaClient } from '@client';
import { SqliteAdapter } from '../lib/data/sqlite-adapter';
import { expect, startServer, test } from './fixtures';
import { demoVisitor } from './http';

const saves = 500;
/** How many saves are under way at once. */
const editors = 8;

test.use({ serverOptions: { label: 'durability' } });

type Acknowledged = {
  readonly technologyId: string;
  readonly areaId: string;
  readonly version: number;
  readonly note: string;
};

test('every save that was acknowledged before a kill is there after the restart', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'pejling-kill-'));
  try {
    const first = await startServer({ dataDir });
    const acknowledged = await saveUntilKilled(first.url, first.kill);
    expect(acknowledged.length).toBeGreaterThan(50);
    expect(acknowledged.length).toBeLessThan(saves);
    const second = await startServer({ dataDir });
    expect(await lostSaves(join(dataDir, 'demo.db'), acknowledged)).toEqual([]);
    const editor = await demoVisitor(second.url, 'editor', 'example');
    expect((await editor.get('/fill')).status).toBe(200);
    expect(await second.stop()).toBe(0);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

/** Saves notes on many cells at once, and kills the server when it has acknowledged about half of them. */
async function saveUntilKilled(url: string, kill: () => Promise<void>): Promise<Acknowledged[]> {
  const editor = await demoVisitor(url, 'editor', 'blank');
  const acknowledged: Acknowledged[] = [];
  let next = 0;
  let killed: Promise<void> | undefined;
  const work = async (worker: number) => {
    const cell = { technologyId: cells[worker] ?? '', areaId: 'demo-blank-social' };
    for (let version = 0; next < saves; version += 1) {
      next += 1;
      const note = `nummer ${next}`;
      const content = { answer: 'piloting', spread: null, value: null, reason: '', note };
      const body = { json: { radarId: 'demo-blank-2026', ...cell, version, content } };
      const answer = await editor.post('/placements', body).catch(() => null);
      if (answer === null) return;
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
      acknowledged.push({ ...cell, version: version + 1, note });
      if (acknowledged.length >= saves / 2) killed ??= kill();
    }
  };
  await Promise.all(Array.from({ length: editors }, (_, worker) => work(worker)));
  await killed;
  return acknowledged;
}

const cells = ['cloud', 'rpa', 'apps', 'ai', 'iot', 'vr', 'droner', 'chatbot'];

/** The acknowledged saves that the database does not have: each cell must be at its last acknowledged version or later. */
async function lostSaves(file: string, acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const client = new PrismaClient({ adapter: new SqliteAdapter(file) });
  const rows = await client.placement.findMany({
    where: { radarId: 'demo-blank-2026' },
    select: { technologyId: true, version: true, note: true },
  });
  const audits = await client.auditEvent.count({ where: { kommuneId: 'demo-blank', entity: 'placement' } });
  await client.$disconnect();
  expect(audits).toBeGreaterThanOrEqual(acknowledged.length);
  const stored = new Map(rows.map((row) => [row.technologyId, row]));
  return acknowledged.filter((save) => {
    const row = stored.get(save.technologyId);
    return row === undefined || row.version < save.version || (row.version === save.version && row.note !== save.note);
  });
}
