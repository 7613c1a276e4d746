import { demoVisitor } from '../../e2e/http';
import { startServer } from '../../e2e/server';
import { measureImport } from './imports';
import { measureInitiatives } from './initiatives';
import { measurePages, measureRequests } from './pages';
import { measurePapers } from './papers';
import { measureReading } from './reading';
import { measureReleases } from './releases';
import { formatFigures, writeToReadme } from './report';
import { measureSaves } from './saves';
import { measureSignIn } from './sign-in';
import type { Figure } from './stats';

/** Measures everything on one fresh demo, prints it, and writes it to the README. */
async function run(): Promise<void> {
  const figures: Figure[] = [];
  const server = await startServer();
  try {
    figures.push(...(await measurePages(server.url)));
    figures.push(await measureRequests(await demoVisitor(server.url, 'editor', 'example')));
    figures.push(await measureSaves(server.url));
    figures.push(...(await measurePapers(server)));
    figures.push(...(await measureReading(server)));
    figures.push(...(await measureInitiatives(server)));
    figures.push(await measureImport());
    figures.push(...measureReleases());
  } finally {
    await server.stop();
  }
  figures.push(await measureSignIn());
  const table = formatFigures(figures);
  process.stdout.write(`${table}\n`);
  writeToReadme(table, new Date().toISOString().slice(0, 10));
}

await run();
