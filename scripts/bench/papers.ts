import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { noteKey } from '../../components/exports/note-key';
import { demoPersonId, demoVisitor, type Visitor } from '../../e2e/http';
import type { RunningServer } from '../../e2e/server';
import { openDatabase, replaceDatabase } from '../../lib/data/database';
import { operatorSnapshot } from '../../lib/data/exports/operator-snapshot';
import type { Snapshot } from '../../lib/domain/snapshot';
import { renderPaper } from '../../lib/export/render-paper';
import { buildReport } from '../../lib/export/report/build-report';
import { packedFormats } from '../../lib/export/zip/packed-formats';
import { version } from '../../lib/version';
import { type Figure, median } from './stats';

const rounds = 12;
const firstPdfs = 20;
const allPdfs = 200;

/** What each format costs against Chromium printing the same paper's page, and what two hundred PDFs do to the server. */
export async function measurePapers(server: RunningServer): Promise<Figure[]> {
  const snapshot = await demoSnapshot(server);
  const editor = await demoVisitor(server.url, 'editor', 'example');
  const id = await makePaper(editor, snapshot);
  const figures = await onPaperPage(server.url, id, (page) => measureFormats(snapshot, page));
  return [...figures, await measureMemory(server, editor, snapshot)];
}

/** The same paper again and again in each format; then, since that lets a typesetter remember, another paper each time. */
async function measureFormats(snapshot: Snapshot, page: Page): Promise<Figure[]> {
  const report = buildReport(snapshot);
  const another = (round: number) =>
    buildReport({ ...snapshot, texts: { ...snapshot.texts, title: `Runde ${round}` } });
  const formats = packedFormats.map((format) => {
    return { name: `A paper as ${format.toUpperCase()}`, run: () => renderPaper(report, format) };
  });
  const other = {
    name: 'Another paper each time as PDF',
    run: (round: number) => renderPaper(another(round), 'pdf'),
  };
  return [...(await againstPrinting(formats, page)), ...(await againstPrinting([other], page))];
}

type Work = { readonly name: string; readonly run: (round: number) => Promise<unknown> };

/** The median of each work, in turns with Chromium printing the page, so that they meet the same machine. Loading is not counted. */
async function againstPrinting(works: readonly Work[], page: Page): Promise<Figure[]> {
  const print = () => page.pdf({ format: 'A4', tagged: true, outline: true });
  const all = [...works, { name: 'print', run: print }].map((work) => ({ ...work, times: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { run, times } of all) {
      const began = performance.now();
      await run(round);
      // The first round loads what there is to load.
      if (round > 0) times.push(performance.now() - began);
    }
  }
  const base = median(all.at(-1)?.times ?? []);
  const against = 'Chromium printing its page';
  return all.slice(0, -1).map(({ name, times }) => {
    return { name, value: median(times), against, base, unit: 'ms', higherIsBetter: false };
  });
}

/** The paper that the page below shows too: the demo's, as the server has it. */
async function demoSnapshot({ dataDir }: RunningServer): Promise<Snapshot> {
  const database = openDatabase(`file:${join(dataDir, 'demo.db')}`);
  replaceDatabase(database);
  try {
    const asked = { kommuneCode: null, language: 'da', createdAt: new Date(), version } as const;
    const made = await operatorSnapshot(asked);
    if (!made.ok) throw new Error(made.reason);
    return made.value;
  } finally {
    await database.close();
  }
}

/** Makes a paper of the same content, and answers its id. */
async function makePaper(editor: Visitor, { year, edition, options, notes }: Snapshot): Promise<string> {
  const { language, audience, areaIds } = options;
  const made = { year, editionId: edition.id, language, audience, state: 'draft', areaIds, notes: notes.map(noteKey) };
  return readAnswer(await editor.post('/exports/create', { json: made })).id ?? '';
}

function readAnswer({ status, text }: { readonly status: number; readonly text: string }): { readonly id?: string } {
  if (status !== 200) throw new Error(`A paper was answered with ${status}: ${text}`);
  return JSON.parse(text) as { id?: string };
}

/** Opens the paper's page in Chromium as its editor, and lends it out. */
async function onPaperPage<T>(base: string, id: string, work: (page: Page) => Promise<T>): Promise<T> {
  const path = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${base}/sign-in`);
    await page.locator(`button[name="person"][value="${demoPersonId('editor', 'example')}"]`).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await page.goto(`${base}/exports/${id}`, { waitUntil: 'networkidle' });
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** The server's own memory after 200 papers were made and their PDFs issued, against after 20. */
async function measureMemory(server: RunningServer, editor: Visitor, snapshot: Snapshot): Promise<Figure> {
  let base = 0;
  for (let made = 1; made <= allPdfs; made += 1) {
    const exportId = await makePaper(editor, snapshot);
    readAnswer(await editor.post('/exports/make', { json: { exportId, format: 'pdf' } }));
    if (made === firstPdfs) base = residentMegabytes(server.pid);
  }
  return {
    name: `The server’s memory after ${allPdfs} PDFs`,
    value: residentMegabytes(server.pid),
    against: `after ${firstPdfs}`,
    base,
    unit: 'MB',
    higherIsBetter: false,
  };
}

function residentMegabytes(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const kilobytes = Number(stdout.trim());
  if (!(kilobytes > 0)) throw new Error(`No process ${pid}`);
  return kilobytes / 1000;
}
