import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'edition-files' }, locale: 'da-DK' });

const title = 'National udgave 2027';

/** What a click on a link brings. */
async function downloaded(page: Page, link: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function load(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.goto('/import?target=edition');
  await page.getByLabel('Fil med udgaven').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByRole('button', { name: 'Læs filen' }).click();
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the coordinator fills in the template, loads it and freezes it, and every kommune has it', async ({
    page,
    signInAs,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    await signInAs('coordinator');
    await page.goto('/editions');
    await page.getByRole('link', { name: 'Indlæs en udgave fra fil' }).click();
    const template = await downloaded(page, 'Tom skabelon som CSV');
    expect(template.name).toBe('skabelon.csv');
    const rows = [
      'cloud;Cloud;;Data;;Samlet;;;Klar;;3,5;;oplyst',
      'cloud;Cloud;;Data;;Social;;;;2,5;;Side 7;udledt',
      ';Kvantecomputere;;Data;;Samlet;;;Skalér;;;;',
      'rpa;RPA;;Data;;Samlet;;;Adopter;;;;',
      'rpa;RPA;;Data;;Social;;;Pilotér på forsøg;;;;',
      'rpa;RPA;;Data;;Samlet;;;Afprøv;;;;',
    ];
    await load(page, 'national.csv', Buffer.from(`${template.bytes.toString('utf8')}${rows.join('\r\n')}\r\n`));

    await expect(page.getByText('national, række 5: “Adopter” er ikke en ring. Skriv Klar, Afprøv')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Kvantecomputere er' })).toHaveValue('');
    await page.getByLabel('Titel', { exact: true }).fill(title);
    await expect(page.getByLabel('Udgiver', { exact: true })).toHaveValue('');
    await page.getByLabel('Udgiver', { exact: true }).fill('KL');
    await page.getByLabel('Kilde til placeringerne', { exact: true }).fill('Rapporten, side 8-20');
    await page.getByLabel('Metode', { exact: true }).fill('Gennemsnit');
    await page.getByText('Egne navne på ringene').click();
    await page.getByLabel('Ringen Klar hedder', { exact: true }).fill('Skalér');
    await page.getByRole('button', { name: 'Opret kladden' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByLabel('Jeg har sammenholdt placeringerne med kilden').check();
    await page.getByRole('button', { name: 'Lås udgaven' }).click();
    await expect(page.getByText('Udgaven er låst')).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Skalér', exact: true })).toBeVisible();

    const other = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false, locale: 'da-DK' });
    await signInAs('editor', 'example', other);
    await other.goto('/editions');
    await other.getByRole('link', { name: title }).click();
    await expect(other.getByText('Skalér (Klar)')).toBeVisible();
    await other.goto('/radars/new');
    await expect(other.getByText(title)).not.toHaveCount(0);
    await other.close();
  });
});

test('an edition’s workbook is loaded as the same edition, and its pages read well', async ({
  page,
  signInAs,
  axe,
}) => {
  test.setTimeout(120_000);
  await signInAs('coordinator');
  await page.goto('/editions/kl-2021-22');
  await page.getByText('Hent udgaven som fil').click();
  await axe();
  const file = await downloaded(page, 'Udgaven som Excel (XLSX)');
  expect(file.name).toBe('udgave-2021-22-sekundaer-kilde.xlsx');
  await load(page, file.name, file.bytes);
  await expect(page.getByText('Alle teknologier er kendt i forvejen.')).toBeVisible();
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('2021/22, sekundær kilde');
  await axe();
  await page.getByRole('button', { name: 'Opret kladden' }).click();
  await expect(page.getByText('Kladden er oprettet.')).toBeVisible();
  const json = async (path: string) => (await (await page.request.get(path)).json()).edition;
  const { id: _id, seriesId: _series, ...made } = await json(`${new URL(page.url()).pathname}/files/edition.json`);
  const { id: _other, seriesId: _too, ...original } = await json('/editions/kl-2021-22/files/edition.json');
  expect(made).toEqual(original);
});

test('a JSON file that is wrong is refused with every place', async ({ page, signInAs, axe }) => {
  await signInAs('editor', 'example');
  const wrong = { format: 'pejling-edition', version: 1, edition: { id: 'x', title: 7, colour: 'red' } };
  await load(page, 'udgave.json', Buffer.from(JSON.stringify(wrong)));
  await expect(page.getByRole('heading', { level: 1, name: 'Filen kan ikke læses ind' })).toBeVisible();
  await expect(page.getByText('edition.title: værdien er af en forkert type.')).toBeVisible();
  await expect(page.getByText('edition.colour: feltet kendes ikke.')).toBeVisible();
  await axe();
});
