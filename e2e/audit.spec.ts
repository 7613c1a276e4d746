import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { demoVisitor } from './http';

test.use({ serverOptions: { label: 'audit' } });

const main = (page: Page) => page.locator('main');

/** The newest rows as they are read, times left out. */
const rows = (page: Page) => main(page).locator('.audit-told > p').allInnerTexts();

test('a change of role is told as a sentence, with before and after, and can be taken out as a file', async ({
  page,
  server,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  const editor = await demoVisitor(server.url, 'editor', 'example');
  const areaIds = 'demo-eksempel-beskaeftigelse';
  const given = { userId: 'demo-eksempel-reader', revision: '1', do: 'role', role: 'contributor', areaIds };
  expect((await editor.post('/users/change', { form: given })).location).toContain('done=changed');

  await page.goto('/audit');
  const sentence = 'Demo Digitaliseringschef ændrede rollen for Demo Direktør: Læser → Fagchef';
  expect(await rows(page)).toContain(sentence);
  const row = main(page).locator('.audit-row').filter({ hasText: sentence });
  await row.locator('summary').click();
  const change = row.getByRole('row', { name: /Rolle/ });
  await expect(change).toHaveText(/Rolle\s*Læser\s*Fagchef/);
  await axe();

  await row.getByRole('link', { name: 'Alt, der er sket med Demo Direktør' }).click();
  await expect(main(page)).toContainText('Viser kun, hvad der er sket med Demo Direktør.');
  // What the person was seen to do stands with it: here, a sign-in that the demo tells of.
  expect(await rows(page)).toEqual([sentence, 'Demo Direktør loggede ind']);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hent som CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^pejling-log-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\ufeffTidspunkt;Hvem;Hvad skete;')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(3);
  expect(text).toContain(`;${sentence};Brugere og invitationer;`);

  await page.goto('/audit');
  expect((await rows(page))[0]).toBe('Demo Digitaliseringschef hentede loggen som fil');
});

test('it is narrowed by who and what without script', async ({ browser, server, signInAs }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url });
  const page = await context.newPage();
  await signInAs('editor', 'example', page);
  await page.goto('/audit');
  await page.getByLabel('Hvem').selectOption({ label: 'Demo Fagchef' });
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  expect(new Set(await rows(page))).toEqual(new Set(['Demo Fagchef loggede ind']));
  await page.getByLabel('Hvad', { exact: true }).selectOption({ label: 'Indstillinger' });
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(main(page)).toContainText('Ingen rækker passer til det, du har valgt.');
  await page.getByRole('link', { name: 'Vis hele loggen' }).click();
  await page.getByLabel('Hvad', { exact: true }).selectOption({ label: 'Login og afvisninger' });
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(page).toHaveURL(/kind=access/);
  const told = await rows(page);
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((sentence) => /loggede|blev afvist/.test(sentence))).toBe(true);
  await page.goto('/audit?from=2027-02-01&until=2027-01-01&kind=nothing&id=x');
  await expect(main(page)).toContainText('Den første dag ligger efter den sidste. Ret datoerne.');
  await expect(main(page)).not.toContainText('Prøv en længere periode');
  await context.close();
});

test('what is refused on pages, by handlers and by files is told, and another kommune’s ids too', async ({
  page,
  server,
  signInAs,
}) => {
  const reader = await demoVisitor(server.url, 'contributor', 'blank');
  expect((await reader.get('/settings')).status).toBe(403);
  expect((await reader.get('/audit')).status).toBe(403);
  expect((await reader.get('/audit/file')).status).toBe(404);
  expect((await reader.post('/settings/comparison', { form: { tilt: '20' } })).status).not.toBe(200);
  expect((await reader.get('/initiatives/demo-indsats-cloudplatform')).status).toBe(404);
  expect((await reader.get('/initiatives/no-such-thing')).status).toBe(404);
  const taken = { id: 'demo-indsats-cloudplatform', version: '1' };
  expect((await reader.post('/initiatives/archive', { form: taken })).status).toBe(404);
  expect((await reader.get('/initiatives/files/csv')).status).toBe(200);

  await signInAs('editor', 'blank');
  await expect
    .poll(async () => {
      await page.goto('/audit');
      return rows(page);
    })
    .toEqual(
      expect.arrayContaining([
        'Demo Fagchef blev afvist på siden Indstillinger: rollen giver ikke adgang',
        'Demo Fagchef blev afvist på siden Log: rollen giver ikke adgang',
        'Demo Fagchef blev afvist på siden Log (/audit/file): må ikke se loggen',
        'Demo Fagchef blev afvist på siden Indsatser (/initiatives/demo-indsats-cloudplatform): det tilhører en anden kommune',
        'Demo Fagchef blev afvist på siden Indsatser (/initiatives/archive): det tilhører en anden kommune',
        'Demo Fagchef hentede en fil fra Blank kommune (demo): initiatives.csv',
      ]),
    );
  expect((await rows(page)).join('\n')).not.toContain('no-such-thing');
});

test('a coordinator reads the installation’s, and nothing of a kommune’s', async ({ page, signInAs, axe }) => {
  await signInAs('coordinator');
  await page.goto('/audit');
  const told = await rows(page);
  expect(told).toContain('Pejling lavede demoen');
  expect(told).toContain('Demo Koordinator loggede ind');
  expect(told.join('\n')).not.toMatch(/Demo (Digitaliseringschef|Fagchef|Direktør)/);
  const kinds = await page.getByLabel('Hvad', { exact: true }).locator('option').allInnerTexts();
  expect(kinds).toContain('Målinger');
  for (const kind of ['Svar på radaren', 'Indsatser', 'Møder']) expect(kinds).not.toContain(kind);
  await axe();
});
