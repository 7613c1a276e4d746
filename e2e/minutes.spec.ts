import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { demoVisitor } from './http';

test.use({ serverOptions: { label: 'minutes' } });

test('the minutes of a closed meeting are fetched as PDF and as Word', async ({ page, signInAs }) => {
  await signInAs('reader');
  await page.goto('/meetings/demo-moede-1');
  const fetching = page.waitForEvent('download', { timeout: 60_000 });
  await page.locator('a[href$="/minutes/pdf"]').first().click();
  const pdf = await fetching;
  expect(pdf.suggestedFilename()).toMatch(/^eksempelkommune-referat-direktionen-\d{4}-\d\d-\d\d\.pdf$/);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const fetchingWord = page.waitForEvent('download', { timeout: 60_000 });
  await page.locator('a[href$="/minutes/docx"]').first().click();
  const document = unzipSync(readFileSync(await (await fetchingWord).path()))['word/document.xml'];
  const text = strFromU8(document ?? new Uint8Array());
  expect(text).toContain('Simuleret møde');
  expect(text).toContain('Hvor mange afprøvninger kan vi bære?');
});

test('the minutes of a meeting that is not closed are a draft', async ({ server }) => {
  const editor = await demoVisitor(server.url, 'editor', 'example');
  const answer = await editor.get('/meetings/demo-moede-2/minutes/pdf');
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(String(answer.headers['content-disposition'])).toContain('-udkast.pdf');
  const stranger = await demoVisitor(server.url, 'editor', 'blank');
  expect((await stranger.get('/meetings/demo-moede-2/minutes/pdf')).status).toBe(404);
  expect((await editor.get('/meetings/demo-moede-2/minutes/exe')).status).toBe(404);
});

test('a discussion is taken along in a paper, and a public one names nobody responsible', async ({
  page,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  await page.goto('/exports/new?anew=1');
  await page.getByLabel('Tag en drøftelse med').selectOption({ value: 'demo-moede-1' });
  await axe();
  await page.getByRole('button', { name: 'Lav bilaget' }).click();
  const discussion = page.locator('.report-section--discussion');
  await expect(discussion.getByRole('heading', { name: 'Drøftet i Direktionen' })).toBeVisible();
  await expect(discussion).toContainText('Aftalt placering: Afprøver. Før: Følger.');
  await expect(discussion).toContainText('Ansvarlig: IT-chef.');
  await axe();
  await page.goto('/exports/new?anew=1');
  await page.getByLabel('Tag en drøftelse med').selectOption({ value: 'demo-moede-1' });
  await page.getByLabel('Offentlig version').check();
  await page.getByRole('button', { name: 'Lav bilaget' }).click();
  await expect(discussion).toContainText('Aftalt placering: Afprøver. Før: Følger.');
  await expect(page.locator('main')).not.toContainText('IT-chef');
  await expect(page.getByRole('region', { name: 'Om bilaget' })).toContainText('hvem der er ansvarlig for');
});
