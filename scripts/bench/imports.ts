import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { database, openDatabase, replaceDatabase } from '../../lib/data/database';
import { applyImport } from '../../lib/data/imports/apply';
import { changeImport } from '../../lib/data/imports/change';
import { readImportReview } from '../../lib/data/imports/review';
import { startImport } from '../../lib/data/imports/upload';
import { seedDemo } from '../../lib/data/shipped/demo';
import { shipFacts } from '../../lib/data/shipped/ship-facts';
import type { Viewer } from '../../lib/domain/access';
import { readFile } from '../../lib/import/read-file';
import { kl202122 } from '../../prisma/seed/editions/kl-2021-22';
import { type Figure, median } from './stats';

const rows = 2_000;
const rounds = 5;
const viewer: Viewer = { userId: 'demo-blank-editor', kommuneId: 'demo-blank', role: 'editor', areaIds: [] };

/** The whole way of a sheet with 2,000 rows into the database, review included, against reading the file. */
export async function measureImport(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'pejling-bench-'));
  try {
    await freshDatabase(`file:${join(folder, 'bench.db')}`);
    const bytes = makeSheet();
    const reading: number[] = [];
    const importing: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      reading.push(await timed(() => readSheet(bytes)));
      importing.push(await timed(() => importSheet(bytes, 2030 + round)));
    }
    await database().close();
    return {
      name: 'Importing a sheet of 2,000 rows, review included',
      value: median(importing),
      against: 'reading the file',
      base: median(reading),
      unit: 'ms',
      higherIsBetter: false,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function freshDatabase(url: string): Promise<void> {
  const environment = { ...process.env, DATABASE_URL: url };
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'prisma/migrate.ts'], {
    env: environment,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.stderr);
  replaceDatabase(openDatabase(url));
  await shipFacts();
  need(await seedDemo(new Date()));
}

/** Twenty-two known technologies, and the rest names that the radar has no place for. Six areas. */
function makeSheet(): Uint8Array {
  const areas = ['Nord', 'Syd', 'Øst', 'Vest', 'Midt', 'By'];
  const lines = Array.from({ length: rows - 1 }, (_, index) => {
    const name = kl202122.technologies[index]?.name ?? `Ukendt nummer ${index}`;
    return [name, ...areas.map((_area, column) => ((index + column) % 4) + 1)].join(';');
  });
  return Buffer.from([['Teknologi', ...areas].join(';'), ...lines].join('\r\n'));
}

async function readSheet(bytes: Uint8Array): Promise<void> {
  const file = await readFile(bytes, 'ark.csv');
  if (!file.ok) throw new Error(file.code);
}

async function importSheet(bytes: Uint8Array, year: number): Promise<void> {
  const { id } = need(await startImport(viewer, { kind: 'radar', year, fileName: 'ark.csv', bytes }));
  const proposed = need(await readImportReview(viewer, id));
  const names = proposed.choices.mapping.names.flatMap(({ use }, index) =>
    use.kind === 'technology' ? [] : [{ index, use: { kind: 'ignore' as const } }],
  );
  need(await changeImport(viewer, { id, revision: proposed.revision, names }));
  const { fingerprint } = need(await readImportReview(viewer, id));
  const choices = { archiveBlank: false, reference: null, otherCategory: 'Andet' };
  const { answers } = need(await applyImport(viewer, { id, fingerprint, ...choices }));
  if (answers !== 132) throw new Error(`Imported ${answers} answers, not 132`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function need<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}
