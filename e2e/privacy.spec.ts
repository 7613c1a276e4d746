import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { demoPersonId, demoVisitor } from './http';

test.use({ serverOptions: { label: 'privacy' } });

const number = '010190-1234';
const covered = '••••••-••••';

// A form that is answered with a question: the browser notes the status.
const asked = [/status of 422/];

const cell = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^\\d+ ${name}$`) });
const question = (page: Page) => page.getByRole('heading', { level: 1, name: 'Er det et CPR-nummer?' });
const confirm = (page: Page) => page.getByRole('button', { name: 'Det er ikke et CPR-nummer – gem' });

test.describe('a form with what looks like a CPR number', () => {
  test.use({ allowedErrors: asked });

  test('asks back with everything kept, and saves the text without it', async ({ page, signInAs, axe }) => {
    await signInAs('editor');
    await page.goto('/initiatives/new?technology=cloud&area=demo-eksempel-social');
    await page.getByLabel('Titel').fill('Journal i skyen');
    await page.getByRole('radio', { name: 'Idé', exact: true }).check();
    await page.locator('details:has([name="purpose"]) > summary').click();
    await expect(page.getByText('Skriv ikke personoplysninger her.').first()).toBeVisible();
    await page.locator('[name="purpose"]').fill(`Bedre journal.\nBegynd med borger ${number}, som har ventet.`);
    await page.getByRole('button', { name: 'Opret indsatsen' }).click();
    await expect(question(page)).toBeVisible();
    await expect(page.locator('body')).not.toContainText(number);
    const text = page.getByLabel('Formål');
    await expect(text).toHaveValue(`Bedre journal.\nBegynd med borger ${covered}, som har ventet.`);
    await axe();
    await text.fill('Bedre journal.\nBegynd med den borger, der har ventet længst.');
    await page.getByRole('button', { name: 'Gem uden nummeret' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Journal i skyen' })).toBeVisible();
    await expect(page.getByText('Begynd med den borger, der har ventet længst.')).toBeVisible();
  });

  test('saves it as it stands once told that it is none, and asks in the reader’s language', async ({
    page,
    context,
    server,
    signInAs,
  }) => {
    await signInAs('editor');
    await context.addCookies([{ name: 'sprog', value: 'en', url: server.url }]);
    await page.goto('/settings/technologies');
    const add = page.locator('form:has(button[value="add"])');
    await add.locator('[name="name"]').fill('Konto-opslag');
    await add.locator('[name="category"]').fill('Egne');
    await add.locator('[name="description"]').fill(`Konto ${number} "til" <drift>`);
    await add.locator('button[value="add"]').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Is it a CPR number?' })).toBeVisible();
    await page.getByRole('button', { name: 'It is not a CPR number – save' }).click();
    await expect(page).toHaveURL(/\/settings\/technologies\?/);
    await expect(page.getByText(`Konto ${number} "til" <drift>`).first()).toBeAttached();
  });
});

test.describe('filling in', () => {
  test.use({ allowedErrors: asked });

  test('asks at the answer, and takes no other answer’s time', async ({ page, signInAs, axe }) => {
    await signInAs('contributor');
    await page.goto('/fill/social');
    await expect(page.getByRole('button', { name: 'Fortryd', exact: true })).toBeVisible();
    const droner = cell(page, 'Droner');
    await droner.locator('summary').click();
    await droner.getByLabel('Note').fill(`Ring til ${number}`);
    await expect(droner.getByText('Der står noget, der ligner et CPR-nummer.', { exact: false })).toBeVisible();
    await expect(droner.getByText('Ikke gemt', { exact: true })).toBeVisible();
    await axe();
    // A mended text is saved by itself.
    await droner.getByLabel('Note').fill('Ring til leverandøren');
    await expect(droner.getByText('Gemt', { exact: true })).toBeVisible();
    await droner.getByLabel('Note').fill(`Sag ${number}`);
    await confirm(page).click();
    await expect(droner.getByText('Gemt', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Fortryd', exact: true })).toBeVisible();
    await expect(droner.locator('summary')).toContainText(`Sag ${number}`);
    // What was said of the note holds while it is not touched.
    await droner.getByRole('radio', { name: 'Følger' }).check();
    await expect(droner.getByText('Gemt', { exact: true })).toBeVisible();
    await expect(confirm(page)).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('asks with the whole list kept, and of what stood there before not at all', async ({ page, signInAs }) => {
      await signInAs('editor');
      await page.goto('/fill/social');
      const edge = cell(page, 'Edge computing');
      await edge.locator('summary').click();
      await edge.getByLabel('Note').fill(`Konto ${number}`);
      await page.getByRole('button', { name: 'Gem svarene' }).click();
      await confirm(page).click();
      await expect(edge.locator('summary')).toContainText(`Konto ${number}`);
      const blockchain = cell(page, 'Blockchain');
      await blockchain.getByRole('radio', { name: 'Følger' }).check();
      await blockchain.locator('summary').click();
      await blockchain.getByLabel('Note').fill(`Kontakt ${number.replace('-', '')}`);
      await page.getByRole('button', { name: 'Gem svarene' }).click();
      await expect(question(page)).toBeVisible();
      // The other note, answered for just before, is not among them.
      await expect(page.getByRole('textbox')).toHaveCount(1);
      await expect(page.getByLabel('Note om Blockchain, Social', { exact: true })).toHaveValue('Kontakt ••••••••••');
      await page.getByRole('button', { name: 'Gem uden nummeret' }).click();
      await expect(page.getByText('1 svar er gemt.')).toBeVisible();
      await expect(blockchain.getByLabel('Note')).toHaveValue('Kontakt ••••••••••');
      await expect(blockchain.getByRole('radio', { name: 'Følger' })).toBeChecked();
      await expect(edge.locator('summary')).toContainText(`Konto ${number}`);
    });
  });
});

test('a file with what looks like a CPR number is named before anything of it is stored', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor');
  await page.goto('/import?target=initiatives');
  const rows = ['Titel;Teknologi;Fagområder;Fase;Formål', `Ny chat;Chatbot;Social;Idé;For borger ${number} og andre`];
  const buffer = Buffer.from(`\ufeff${rows.join('\r\n')}\r\n`);
  await page.getByLabel(/^Regneark/).setInputFiles({ name: 'indsatser.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: /^Læs/ }).click();
  await expect(page.getByRole('heading', { name: '1 sted i filen ligner et CPR-nummer' })).toBeVisible();
  await expect(page.getByText(`Række 2: For borger ${covered} og andre`)).toBeVisible();
});

test('everyone sees and downloads what is kept about them, and nobody what is kept about another', async ({
  page,
  signInAs,
  server,
}) => {
  await signInAs('reader');
  await page.goto('/profile');
  await page.locator('main a[href="/personal"]').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dine oplysninger' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hent alt om dig (JSON)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^pejling-person-\d{4}-\d\d-\d\d\.json$/);
  const kept: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(kept).toMatchObject({ account: { id: demoPersonId('reader', 'example'), role: 'reader' } });
  for (const other of [demoPersonId('editor', 'example'), demoPersonId('reader', 'blank')]) {
    const someone = await demoVisitor(server.url, 'reader', 'example');
    expect((await someone.get(`/personal/${other}`)).status).toBe(404);
    expect((await someone.get(`/personal/file/${other}`)).status).toBe(404);
    const form = { userId: other, revision: '1', confirmed: 'true' };
    expect((await someone.post('/personal/erase', { form })).status).toBe(403);
  }
});

test.describe('erasing', () => {
  test.use({ allowedErrors: [/status of 404/] });

  test('an editor erases a colleague for good, who is out at the next request', async ({
    page,
    signInAs,
    browser,
    server,
    axe,
  }) => {
    const context = await browser.newContext({ baseURL: server.url });
    const colleague = await context.newPage();
    await signInAs('reader', 'example', colleague);
    await colleague.goto('/personal');
    const name = (await colleague.locator('.personal-facts dd').first().textContent()) ?? '';
    await signInAs('editor');
    await page.goto('/personal');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Oplysninger om ${name}` })).toBeVisible();
    await axe();
    const erase = page.getByRole('button', { name: `Slet ${name}` });
    await erase.click();
    await expect(page.getByRole('checkbox')).toBeFocused();
    await page.getByRole('checkbox').check();
    await erase.click();
    await expect(page).toHaveURL(/\/users\?done=erased$/);
    await expect(page.getByText('Oplysningerne om personen er slettet.')).toBeVisible();
    await colleague.goto('/radar');
    await expect(colleague).toHaveURL(/\/sign-in/);
    await expect(colleague.locator('body')).not.toContainText(name);
    await page.goto('/users');
    await expect(page.locator('main')).not.toContainText(name);
    expect((await page.goto(`/personal/${demoPersonId('reader', 'example')}`))?.status()).toBe(404);
    await context.close();
  });
});

test('a coordinator alone is told that there is nobody to ask', async ({ page, signInAs, axe }) => {
  await signInAs('coordinator');
  await page.goto('/personal');
  await expect(page.getByText('skal en anden koordinator gøre det', { exact: false })).toBeVisible();
  await axe();
});
