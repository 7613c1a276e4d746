import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, replaceDatabase } from '../lib/data/database';
import { seedDemo } from '../lib/data/shipped/demo';
import { shipFacts } from '../lib/data/shipped/ship-facts';

/** Does some work on a demo of its own, made for it in a temporary folder and removed after it. */
export async function onFreshDemo<T>(work: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pejling-demo-'));
  try {
    const url = `file:${join(folder, 'demo.db')}`;
    migrate(url);
    const database = openDatabase(url);
    replaceDatabase(database);
    try {
      await shipFacts();
      const seeded = await seedDemo(new Date());
      if (!seeded.ok) throw new Error(`The demo could not be made: ${seeded.reason}`);
      return await work();
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a process of its own: the schema engine holds the database until it ends. */
function migrate(url: string): void {
  const environment = { ...process.env, DATABASE_URL: url };
  const args = ['--import', 'tsx', 'prisma/migrate.ts'];
  const done = spawnSync(process.execPath, args, { env: environment, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}
