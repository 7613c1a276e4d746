import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, startServer, test } from './fixtures';
import { demoVisitor } from './http';

test.use({ serverOptions: { label: 'exports' } });

const texts = {
  title: 'Hvor skal vi afprøve mere?',
  forum: 'Økonomiudvalget',
  purpose: 'Udvalget drøfter kommunens brug af ny teknologi.',
  background: 'Byrådet vedtog i 2025, at ny teknologi skal bruges, hvor den hjælper borgerne.',
  assessment: 'Borgerne møder teknologien i selvbetjening.\n\nMedarbejderne får mere tid.',
  ethics: 'Der er lavet konsekvensanalyse.',
  economy: 'Ingen bevilling.',
  recommendation: 'Forvaltningen indstiller, at udvalget drøfter bilaget.',
} as const;

const main = (page: Page) => page.locator('main');

async function fillTexts(page: Page, changed: Partial<Record<keyof typeof texts, string>> = {}): Promise<void> {
  for (const [field, text] of Object.entries({ ...texts, ...changed })) await page.locator(`#${field}`).fill(text);
}

/** Makes a paper in the browser, and comes to its page. */
async function makePaper(page: Page, changed: Partial<Record<keyof typeof texts, string>> = {}): Promise<string> {
  await page.goto('/exports/new?anew=1');
  await fillTexts(page, changed);
  await page.getByRole('button', { name: 'Lav bilaget' }).click();
  await expect(page.getByRole('heading', { name: 'Bilaget er lavet' })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Presses a file's button or link, and answers what was fetched. */
async function fetchFile(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const fetching = page.waitForEvent('download', { timeout: 60_000 });
  await main(page)
    .getByRole('row', { name: new RegExp(`^${name} `) })
    .locator('.button')
    .click();
  const download = await fetching;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The checksum that the page shows of a file. */
async function shownHash(page: Page, name: string): Promise<string> {
  const code = main(page)
    .getByRole('row', { name: new RegExp(`^${name} `) })
    .locator('code');
  return (await code.textContent()) ?? '';
}

/** What the paper itself says, section by section. */
const paperText = (page: Page) => page.locator('.report-section').allTextContents();

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('an editor makes a public paper from the radar, and it says what the radar says', async ({
  page,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  await page.goto('/radar');
  const balance = page.getByRole('region', { name: 'Afprøver vi for lidt eller for meget?' });
  const counts = await balance.getByRole('listitem').allTextContents();
  expect(counts.length).toBeGreaterThan(2);
  await page.getByRole('link', { name: 'Lav bilag og oplæg' }).click();
  await expect(page).toHaveURL(/\/exports\/new\?year=2026&edition=kl-2021-22/);
  await axe();
  await fillTexts(page);
  const areas = page.getByRole('group', { name: /Fagområder med egen radar/ });
  for (const box of await areas.getByRole('checkbox').all()) await box.uncheck();
  await areas.getByLabel('Social').check();
  await areas.getByLabel('Dagtilbud og skole').check();
  await page.getByLabel(/IoT og sensorer/).check();
  await page.getByLabel('Offentlig version').check();
  await page.getByLabel('Endelig').check();
  await page.getByRole('button', { name: 'Lav bilaget' }).click();
  await expect(page.getByRole('heading', { level: 1, name: texts.title })).toBeVisible();
  await axe();
  const verdict = page.locator('.report-section--balance');
  for (const line of counts) await expect(verdict).toContainText(line.replace(/\s+/g, ' '));
  const about = page.getByRole('region', { name: 'Om bilaget' });
  await expect(about).toContainText('1 valgt note');
  await expect(about).toContainText('lavet af Demo Digitaliseringschef med Pejling');
  await expect(page.getByText('Sengesensorer')).toHaveCount(0);
  await expect(page.locator('.report-marks')).toHaveText('Simulerede tal');
  await expect(page.getByRole('heading', { level: 3, name: /^Fagområde: / })).toHaveText([
    'Fagområde: Dagtilbud og skole',
    'Fagområde: Social',
  ]);
  await expect(page.getByRole('table', { name: /Alle teknologier 2026/ }).getByRole('row')).toHaveCount(23);
  await expect(page.getByRole('img', { name: 'Samlet radar 2026' })).toBeVisible();
  for (const text of Object.values(texts).flatMap((text) => text.split('\n\n')))
    await expect(main(page)).toContainText(text);
});

test('a text that is too long is refused by name, and nothing typed is lost', async ({ page, signInAs, axe }) => {
  await signInAs('editor');
  await page.goto('/exports/new?anew=1');
  const long = 'Æ😀\n'.repeat(2_000);
  await fillTexts(page, { background: long, forum: 'F'.repeat(81) });
  await expect(page.getByText('1 tegn for meget').first()).toBeVisible();
  await page.getByLabel(/Chatbot/).check();
  await page.getByLabel('Social', { exact: true }).uncheck();
  await page.getByRole('radio', { name: 'Engelsk' }).check();
  await page.getByLabel('Endelig').check();
  await page.getByRole('button', { name: 'Lav bilaget' }).click();
  const refusal = main(page).getByRole('alert');
  await expect(refusal).toContainText('en tekst er for lang');
  await expect(refusal).toContainText('Udvalg eller forum: Teksten er 1 tegn for lang. Der er plads til 80.');
  await axe();
  await refusal.getByRole('link', { name: 'Baggrund' }).click();
  await expect(page.locator('#background')).toBeInViewport();
  await expect(page.locator('#background')).toHaveAttribute('aria-invalid', 'true');
  expect(await page.locator('#background').inputValue()).toBe(long);
  for (const field of ['title', 'purpose', 'assessment', 'ethics', 'economy', 'recommendation'] as const)
    expect(await page.locator(`#${field}`).inputValue()).toBe(texts[field]);
  await expect(page.getByLabel(/Chatbot/)).toBeChecked();
  await expect(page.getByLabel('Social', { exact: true })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Engelsk' })).toBeChecked();
  await expect(page.getByLabel('Endelig')).toBeChecked();
  await page.locator('#background').fill('x'.repeat(2000));
  await page.locator('#forum').fill('F'.repeat(80));
  await page.getByRole('button', { name: 'Lav bilaget' }).click();
  await expect(page.getByRole('heading', { name: 'Bilaget er lavet' })).toBeVisible();
  await expect(page.locator('article')).toHaveAttribute('lang', 'en');
});

test('the files are what the page says, and stay so when the answers change', async ({ page, server, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs('editor');
  const path = await makePaper(page);
  const pdf = await fetchFile(page, 'PDF');
  expect(pdf.name).toMatch(/^eksempelkommune-[a-z0-9-]+\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect.poll(() => shownHash(page, 'PDF')).toBe(sha256(pdf.bytes));
  const csv = await fetchFile(page, 'CSV');
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  await expect.poll(() => shownHash(page, 'CSV')).toBe(sha256(csv.bytes));
  const zip = await fetchFile(page, 'ZIP');
  await expect.poll(() => shownHash(page, 'ZIP')).toBe(sha256(zip.bytes));
  const packed = Object.entries(unzipSync(zip.bytes));
  expect(packed).toHaveLength(8);
  const hashes = packed.map(([, bytes]) => sha256(bytes));
  for (const name of ['PDF', 'Word', 'PowerPoint', 'Excel', 'CSV', 'SVG', 'PNG'])
    expect(hashes, name).toContain(await shownHash(page, name));

  const before = await paperText(page);
  const editor = await demoVisitor(server.url, 'editor', 'example');
  const content = { answer: 'stopped', spread: null, value: null, note: 'rettet', reason: '' };
  const cell = { radarId: 'demo-eksempel-2026', areaId: 'demo-eksempel-social', technologyId: 'cloud', version: 1 };
  expect((await editor.post('/placements', { json: { ...cell, content } })).status).toBe(200);
  await page.goto(path);
  expect(await paperText(page)).toEqual(before);
  expect((await fetchFile(page, 'PDF')).bytes.equals(pdf.bytes)).toBe(true);
  expect((await fetchFile(page, 'ZIP')).bytes.equals(zip.bytes)).toBe(true);
});

test('a file is sent for fetching only, and only by its own names', async ({ page, signInAs }) => {
  await signInAs('editor');
  const path = await makePaper(page, { title: '' });
  await expect(page.getByRole('heading', { level: 1, name: 'Brug af ny teknologi 2026' })).toBeVisible();
  expect((await page.request.get(`${path}/svg`)).status()).toBe(404);
  const { name, bytes } = await fetchFile(page, 'SVG');
  for (const file of ['svg', name]) {
    const answer = await page.request.get(`${path}/${file}`);
    expect(answer.status(), file).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      etag: `"${sha256(bytes)}"`,
    });
    expect((await answer.body()).equals(bytes)).toBe(true);
  }
  for (const file of ['other.svg', 'exe', 'svg%2F..', 'SVG'])
    expect((await page.request.get(`${path}/${file}`)).status(), file).toBe(404);
});

test('after a restart the paper and its files are the same', async ({ browser, signInAs }) => {
  test.setTimeout(120_000);
  const dataDir = mkdtempSync(join(tmpdir(), 'pejling-exports-'));
  const visit = async (url: string) => {
    const context = await browser.newContext({ baseURL: url });
    const page = await context.newPage();
    await signInAs('editor', 'example', page);
    return page;
  };
  try {
    const first = await startServer({ dataDir });
    const before = await visit(first.url);
    const path = await makePaper(before);
    const { bytes } = await fetchFile(before, 'PDF');
    await before.goto(path);
    const [hash, text] = [await shownHash(before, 'PDF'), await paperText(before)];
    expect(hash).toBe(sha256(bytes));
    await before.context().close();
    await first.stop();
    const second = await startServer({ dataDir });
    const after = await visit(second.url);
    await after.goto(path);
    expect(await paperText(after)).toEqual(text);
    expect(await shownHash(after, 'PDF')).toBe(hash);
    expect((await fetchFile(after, 'PDF')).bytes.equals(bytes)).toBe(true);
    await after.context().close();
    await second.stop();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

test('the next paper starts from the last, and a retired one is the editor’s alone', async ({
  page,
  browser,
  baseURL,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  const path = await makePaper(page, { title: 'Trækkes tilbage' });
  await page.goto('/exports');
  const row = page.getByRole('row', { name: /Trækkes tilbage/ });
  await expect(row).toContainText('Udkast');
  await expect(row).toContainText('KL 2021/22');
  await axe();
  await page.getByRole('link', { name: 'Lav nyt bilag' }).click();
  await expect(
    page.getByText(/Teksterne er hentet fra “Trækkes tilbage” \(udkast, lavet .* kl\. \d\d\.\d\d\)/),
  ).toBeVisible();
  await expect(page.locator('#purpose')).toHaveValue(texts.purpose);
  await page.getByRole('link', { name: 'Begynd forfra med tomme felter' }).click();
  await expect(page.locator('#purpose')).toHaveValue('');

  await page.goto(path);
  await fetchFile(page, 'CSV');
  await page.getByText('Træk bilaget tilbage').click();
  await page.getByLabel('Begrundelse').fill('Tallene var forkerte');
  await page.getByRole('button', { name: 'Træk tilbage' }).click();
  await expect(page.getByRole('heading', { name: 'Bilaget er trukket tilbage' })).toBeVisible();
  await expect(page.getByText('Begrundelse: Tallene var forkerte')).toBeVisible();
  await expect(page.getByRole('button', { name: /Lav og hent/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Gør endelig' })).toHaveCount(0);
  await expect(page.getByText('En fil laves første gang')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /^CSV / })).toBeVisible();
  await axe();
  await page.goto('/exports');
  await expect(page.getByRole('row', { name: /Trækkes tilbage/ })).toContainText('Trukket tilbage');
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const reader = await context.newPage();
  await signInAs('reader', 'example', reader);
  await reader.goto('/exports');
  await expect(reader.getByRole('row', { name: /Trækkes tilbage/ })).toHaveCount(0);
  await reader.goto(path);
  await expect(main(reader)).toContainText(/Bilaget er trukket tilbage.*Det skete \d+\.\s\S+\s\d{4}\./s);
  await axe(reader);
  await expect(main(reader)).not.toContainText('Trækkes tilbage');
  await expect(main(reader)).not.toContainText('Tallene var forkerte');
  expect((await reader.request.get(`${path}/csv`)).status()).toBe(404);
  await context.close();
});

test('a reader makes drafts, and nothing else', async ({ page, signInAs, axe }) => {
  await signInAs('reader');
  await page.goto('/exports/new?anew=1');
  await expect(page.getByText('Dit bilag bliver et udkast')).toBeVisible();
  await expect(page.getByLabel('Endelig')).toHaveCount(0);
  await axe();
  await page.locator('#title').fill('Læserens udkast');
  await page.getByRole('button', { name: 'Lav bilaget' }).click();
  await expect(page.locator('.report-marks')).toContainText('Udkast');
  await expect(page.getByText('Træk bilaget tilbage')).toHaveCount(0);
  expect((await fetchFile(page, 'CSV')).name).toMatch(/udkast.*\.csv$/);
  const form = { year: '2026', editionId: 'kl-2021-22', language: 'da', audience: 'internal', state: 'final' };
  const answer = await page.request.post('/exports/create', { form, headers: { origin: new URL(page.url()).origin } });
  expect(answer.status()).toBe(403);
});

test.describe('a contributor', () => {
  test.use({ allowedErrors: [/403/] });

  test('reads papers and fetches every file of them, and makes none', async ({ page, server, signInAs }) => {
    const editor = await demoVisitor(server.url, 'editor', 'example');
    const form = { year: '2026', editionId: 'kl-2021-22', language: 'da', audience: 'internal', state: 'final' };
    const { location } = await editor.post('/exports/create', { form: { ...form, title: 'Til fagområderne' } });
    const id = /^\/exports\/([^/?]+)/.exec(location)?.[1] ?? '';
    await editor.post('/exports/make', { form: { exportId: id, format: 'csv' } });
    await signInAs('contributor');
    await page.goto('/radar');
    await expect(page.getByRole('link', { name: 'Lav bilag og oplæg' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Bilag og oplæg', exact: true }).first().click();
    await expect(page.getByRole('link', { name: 'Lav nyt bilag' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Til fagområderne' }).click();
    await expect(page.getByRole('link', { name: 'Lav et nyt ud fra dette' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Gør endelig|Lav offentlig version/ })).toHaveCount(0);
    for (const name of ['CSV', 'SVG']) expect((await fetchFile(page, name)).bytes.length).toBeGreaterThan(1000);
    expect((await page.goto('/exports/new'))?.status()).toBe(403);
    const headers = { origin: new URL(server.url).origin };
    const finish = await page.request.post('/exports/finish', { form: { id, as: 'public' }, headers });
    expect(finish.status()).toBe(403);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a paper is made, refused, read, fetched and retired', async ({ page, signInAs }) => {
    test.setTimeout(120_000);
    await signInAs('editor');
    await page.goto('/exports/new?anew=1');
    await expect(page.getByText('Højst 800 tegn.')).toBeVisible();
    await fillTexts(page, { economy: 'ø'.repeat(1501) });
    await page.getByRole('button', { name: 'Lav bilaget' }).click();
    await expect(main(page).getByRole('alert')).toContainText('Økonomi: Teksten er 1 tegn for lang');
    expect(await page.locator('#economy').inputValue()).toBe('ø'.repeat(1501));
    expect(await page.locator('#assessment').inputValue()).toBe(texts.assessment);
    await page.locator('#economy').fill('Ingen.');
    await page.getByRole('button', { name: 'Lav bilaget' }).click();
    await expect(page.getByRole('heading', { name: 'Bilaget er lavet' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Samlet radar 2026' })).toBeVisible();
    const { pathname } = new URL(page.url());
    const { bytes } = await fetchFile(page, 'ZIP');
    expect(Object.keys(unzipSync(bytes))).toHaveLength(8);
    await page.goto(pathname);
    await expect(page.getByRole('button', { name: /Lav og hent/ })).toHaveCount(0);
    expect(await shownHash(page, 'ZIP')).toBe(sha256(bytes));
    await page.getByText('Træk bilaget tilbage').click();
    await page.getByRole('button', { name: 'Træk tilbage' }).click();
    await expect(page.getByRole('heading', { name: 'Bilaget er trukket tilbage' })).toBeVisible();
  });
});

test('on paper there is the paper alone, with its marks', async ({ page, signInAs }) => {
  await signInAs('editor');
  await makePaper(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: texts.title })).toBeVisible();
  await expect(page.locator('.report-marks')).toBeVisible();
  await expect(page.getByText('Hent bilaget')).toBeHidden();
  await expect(page.getByText('Bilaget er lavet', { exact: true })).toBeHidden();
  await expect(page.locator('.shell-top')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});

test('a draft is made final, and an internal paper public, of the answers as they were', async ({
  page,
  server,
  signInAs,
}) => {
  await signInAs('editor');
  const path = await makePaper(page, { title: 'Bliver endeligt' });
  const before = await page.locator('.report-section--balance').textContent();
  const editor = await demoVisitor(server.url, 'editor', 'example');
  const content = { answer: 'stopped', spread: null, value: null, note: '', reason: '' };
  const cell = {
    radarId: 'demo-eksempel-2026',
    areaId: 'demo-eksempel-administration',
    technologyId: 'rpa',
    version: 1,
  };
  expect((await editor.post('/placements', { json: { ...cell, content } })).status).toBe(200);
  const about = page.getByRole('region', { name: 'Om bilaget' });
  await expect(about).toContainText('Intern version, udkast.');
  await page.getByRole('button', { name: 'Gør endelig' }).click();
  await expect(page.getByRole('heading', { name: 'Det endelige bilag er lavet' })).toBeVisible();
  expect(new URL(page.url()).pathname).not.toBe(path);
  await expect(about).toContainText('Intern version, endelig.');
  await expect(about).toContainText('Svarene er, som de stod');
  await expect(page.locator('.report-marks')).toHaveText('Simulerede tal');
  expect(await page.locator('.report-section--balance').textContent()).toBe(before);
  await expect(page.getByRole('button', { name: 'Gør endelig' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Lav offentlig version' }).click();
  await expect(page.getByRole('heading', { name: 'Den offentlige version er lavet' })).toBeVisible();
  await expect(about).toContainText('Offentlig version, endelig.');
  expect(await page.locator('.report-section--balance').textContent()).toBe(before);
  await page.goto('/exports');
  const rows = page.getByRole('row', { name: /Bliver endeligt/ });
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(/Endelig.*Til: Økonomiudvalget.*Offentlig/);
  await expect(rows.nth(2)).toContainText(/Udkast.*Intern/);
});

test('a new paper begins as an internal draft in Danish, whatever the last was, and one is asked before typed text is left', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor');
  await page.goto('/exports/new?anew=1');
  await fillTexts(page, { title: 'Oplæg 2026' });
  for (const label of ['Engelsk', 'Offentlig version', 'Endelig']) await page.getByLabel(label).check();
  let asked = 0;
  page.on('dialog', async (dialog) => {
    asked += 1;
    await dialog.dismiss();
  });
  await page.getByRole('link', { name: '2025' }).click();
  await expect.poll(() => asked).toBe(1);
  await expect(page.locator('#title')).toHaveValue('Oplæg 2026');
  await page.getByRole('button', { name: 'Lav bilaget' }).click();
  await expect(page.getByRole('heading', { name: 'Bilaget er lavet' })).toBeVisible();
  const path = new URL(page.url()).pathname;
  await page.goto('/exports/new');
  for (const label of ['Dansk', 'Intern version', 'Udkast']) await expect(page.getByLabel(label)).toBeChecked();
  await expect(page.locator('#title')).toHaveValue('Oplæg 2026');
  await page.getByRole('link', { name: '2025' }).click();
  await expect(page).toHaveURL(/year=2025/);
  await expect(page.locator('#title')).toHaveValue('');
  await expect(page.locator('#purpose')).toHaveValue(texts.purpose);
  await expect(page.getByText('Teksterne er hentet fra “Oplæg 2026” (endelig, lavet')).toBeVisible();
  await page.goto(path);
  await page.getByRole('link', { name: 'Lav et nyt ud fra dette' }).click();
  for (const label of ['Engelsk', 'Offentlig version', 'Endelig']) await expect(page.getByLabel(label)).toBeChecked();
  expect(asked).toBe(1);
});

test('the sections are found from a list, and an area’s are folded until one asks, but not on paper', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor');
  await makePaper(page);
  const social = page.locator('.report-section--area').filter({ hasText: 'Fagområde: Social' });
  await expect(social.getByRole('table')).toBeHidden();
  await page.getByRole('navigation', { name: 'Indhold' }).getByRole('link', { name: 'Fagområde: Social' }).click();
  await expect(social.getByRole('table')).toBeVisible();
  await expect(page.locator('.report-numbers').first()).toBeHidden();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByText('Numrene på radaren').first().click();
  await expect(page.locator('.report-numbers').first().getByRole('listitem')).toHaveCount(22);
  await page.emulateMedia({ media: 'print' });
  for (const table of await page.locator('.report-section--area table').all()) await expect(table).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Indhold' })).toBeHidden();
  await expect(page.locator('.report-numbers').first()).toBeHidden();
});

test('before there is an answer the next step is to give one', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  await page.goto('/exports');
  await expect(page.getByRole('link', { name: 'Lav nyt bilag' })).toHaveCount(0);
  await main(page).getByRole('link', { name: 'Udfyld radaren' }).click();
  await expect(page).toHaveURL(/\/fill/);
});
