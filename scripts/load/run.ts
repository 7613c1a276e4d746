import { databaseIn } from '../../e2e/postgres';
import { type RunningServer, startServer } from '../../e2e/server';
import { buildIfStale } from '../build-if-stale';
import { startPostgres } from '../postgres.mjs';
import { type LoadFigure, measureLoad } from './measure-load';

/**
 * What one process carries, with SQLite and with PostgreSQL on the same machine, durable both. Wall-clock figures share the machine with
 * the one who asks; the processor time per request does not, and is what a calculation for other machines starts from.
 */
async function run(): Promise<void> {
  if (buildIfStale(process.cwd()) === null) process.exit(1);
  const rows: string[] = [];
  rows.push(...(await onServer('SQLite', {}, null)));
  const cluster = await startPostgres({ durable: true });
  try {
    const environment = { DATABASE_URL: databaseIn(cluster.url, 'load').url };
    rows.push(...(await onServer('PostgreSQL', environment, cluster.pid())));
  } finally {
    cluster.stop();
  }
  const head =
    '| database | what | requests/s | p50 ms | p95 ms | processor ms each | of the database, ms each |\n|---|---|---:|---:|---:|---:|---:|';
  process.stdout.write(`${head}\n${rows.join('\n')}\n`);
}

async function onServer(name: string, environment: Record<string, string>, database: number | null): Promise<string[]> {
  const server: RunningServer = await startServer({ environment });
  try {
    return (await measureLoad(server, database)).map((figure) => line(name, figure));
  } finally {
    await server.stop();
  }
}

function line(name: string, { what, perSecond, p50, p95, processor, ofDatabase }: LoadFigure): string {
  const cells = [
    name,
    what,
    perSecond.toFixed(0),
    p50.toFixed(0),
    p95.toFixed(0),
    processor?.toFixed(1) ?? '–',
    ofDatabase?.toFixed(1) ?? '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

await run();
