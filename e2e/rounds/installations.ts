import { spawnSync } from 'node:child_process';
import type { Browser, Download, Page } from '@playwright/test';
import { password, signInWith } from '../accounts';
import { type RunningServer, startServer } from '../server';

/** A real installation with its first person signed in, without the demo. */
export type Installation = { readonly server: RunningServer; readonly page: Page };

/** Starts one: shared, with its coordinator; or one kommune's own, with its editor. */
export async function startInstallation(browser: Browser, kommune: string | null): Promise<Installation> {
  const server = await startServer({ demo: false });
  const context = await browser.newContext({ baseURL: server.url, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto('/setup');
  await page.getByLabel('Engangskode').fill(/code: (\S+)/.exec(server.output())?.[1] ?? '');
  await page.getByLabel('Navn').fill('Freja First');
  await page.getByLabel('E-mailadresse').fill('freja@example.dk');
  await page.getByLabel('Adgangskode').fill(password);
  if (kommune === null) await page.getByLabel('Flere kommuner sammen').check();
  else await page.getByLabel('Kommune', { exact: true }).selectOption({ label: kommune });
  await page.getByRole('button', { name: 'Opret kontoen' }).click();
  await signInWith(page, 'freja@example.dk');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return { server, page };
}

/** Lets more kommuner contribute to a round of the server, by their ids. */
export function addContributions(server: RunningServer, roundId: string, kommuneIds: readonly string[]): void {
  const args = ['--import', 'tsx', 'e2e/rounds/add-contributions.ts', roundId, ...kommuneIds];
  const environment = { ...process.env, DATABASE_URL: server.databaseUrl };
  const done = spawnSync(process.execPath, args, { env: environment, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}

/** A file that was fetched: as one hands it on, by name and bytes. */
export type HandedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Clicks a link that fetches a file, and answers the file. */
export async function fetchFile(page: Page, link: string): Promise<HandedFile> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), mimeType: 'application/json', buffer: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The same file with one word exchanged, as somebody on the way might. */
export function tamperedWith(file: HandedFile, before: string, after: string): HandedFile {
  const text = file.buffer.toString('utf8');
  if (!text.includes(before)) throw new Error(`${before} is not in ${file.name}`);
  return { ...file, buffer: Buffer.from(text.replace(before, after)) };
}
