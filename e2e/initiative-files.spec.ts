import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'initiative-files' }, locale: 'da-DK' });

test('initiatives go out to a spreadsheet, are edited there, and come back in', async ({ page, signInAs, axe }) => {
  await signInAs('editor', 'blank');
  await page.goto('/import?target=initiatives');
  const sheet = [
    'Titel;Teknologi;Fagområder;Fase;Fase fra;Ejer;Pris',
    'Chatbot til byggesager;Chatbot;Social;Pilot;2026-02-01;Digitalisering;7',
    'Sager i skyen;Cloud;Social; i drift;2025-01-01;IT;8',
    'Uden fase;Cloud;Social;;;;',
  ].join('\n');
  await page.getByLabel('Regneark med indsatser').setInputFiles({
    name: 'vores-liste.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(sheet),
  });
  await page.getByRole('button', { name: 'Læs filen' }).click();

  await expect(page.getByRole('heading', { name: 'Gennemse indsatserne' })).toBeVisible();
  await expect(page.getByText('2 nye, 0 ændrede, og 0 som de er.')).toBeVisible();
  await expect(page.getByText('Række 4: fasen mangler.')).toBeVisible();
  await expect(page.getByText('sprunget over: Pris.')).toBeVisible();
  await axe();
  await page.getByRole('button', { name: 'Gem 2 indsatser' }).click();
  await expect(page.getByText('Gemt: 2 nye og 0 ændrede indsatser.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Se indsatserne' })).toHaveAttribute('href', '/initiatives');

  await page.goto('/initiatives/files');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hent som CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^indsatser-simuleret-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('Chatbot til byggesager');

  await page.goto('/import?target=initiatives');
  await page.getByLabel('Regneark med indsatser').setInputFiles({
    name: 'rettet.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text.replace(';Digitalisering;', ';Byg og miljø;')),
  });
  await page.getByRole('button', { name: 'Læs filen' }).click();
  await expect(page.getByText('0 nye, 1 ændret, og 1 som de er.')).toBeVisible();
  await expect(page.getByText('Ansvarlig: Digitalisering → Byg og miljø')).toBeVisible();
  await page.getByRole('button', { name: 'Gem 1 indsats' }).click();

  await page.getByRole('button', { name: 'Fortryd rettet.csv' }).click();
  await expect(page.getByText('1 indsats er sat tilbage.')).toBeVisible();
  await page.goto('/initiatives?search=byggesager');
  await page.getByRole('link', { name: 'Chatbot til byggesager' }).click();
  await expect(page.getByText('Digitalisering', { exact: true })).toBeVisible();
});

test('a contributor fetches the sheet, and reads none in', async ({ page, signInAs, allowedErrors }) => {
  allowedErrors.push(/403/);
  await signInAs('contributor');
  await page.goto('/initiatives/files');
  await expect(page.getByRole('link', { name: 'Hent som Excel (.xlsx)' })).toBeVisible();
  await expect(page.getByText('Digitaliseringschefen kan læse et ark ind.')).toBeVisible();
  await expect(page.getByText('læs dem ind igen')).toHaveCount(0);
  const answer = await page.goto('/import?target=initiatives');
  expect(answer?.status()).toBe(403);
});
