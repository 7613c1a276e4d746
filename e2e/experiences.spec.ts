import type { Page } from '@playwright/test';
import { locales } from '../lib/text/locale';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'experiences' } });

const main = (page: Page) => page.locator('main');

const texts = {
  'Hvad vi gjorde': 'Talegenkendelse til journalnotater i hjemmeplejen.',
  'For hvem': 'Medarbejdere i hjemmeplejen.',
  'Hvad det gav': 'Ti minutter sparet om dagen, målt over to måneder.',
  'Hvad vi ville gøre anderledes': 'Begynde med et lille ordforråd.',
};

/** Fills in all of an experience but its contact. */
async function write(page: Page, technology: string): Promise<void> {
  await page.getByLabel('Teknologi').selectOption({ label: technology });
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
}

/** Writes and shares one, and answers its address. */
async function share(page: Page, technology: string): Promise<string> {
  await page.goto('/experiences/write');
  await write(page, technology);
  await page.getByLabel('Kontakt').fill('velfaerdsteknologi@example.dk');
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();
  await page.getByRole('button', { name: 'Del erfaringen' }).click();
  await expect(main(page).getByText('Erfaringen er delt.', { exact: false })).toBeVisible();
  return new URL(page.url()).pathname;
}

test('written, looked through, shared, used by another, and taken back', async ({
  page,
  browser,
  server,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  await page.goto('/experiences');
  await page.getByRole('link', { name: 'Del en erfaring' }).click();
  await write(page, 'Natural language processing');
  await page.getByLabel('Kontakt').fill('ellen.editor@example.dk');
  await page.getByLabel('Hvad det gav').fill('');
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();
  await expect(main(page).getByText('Kladden er gemt.', { exact: false })).toBeVisible();
  const address = new URL(page.url()).pathname;
  // A text is missing: it says which, and cannot be shared.
  await expect(page.getByRole('region', { name: 'Del med de andre kommuner' })).toContainText('Hvad det gav');
  await expect(page.getByRole('button', { name: 'Del erfaringen' })).toHaveCount(0);
  await axe();
  await page.getByRole('link', { name: 'Hvad det gav' }).click();
  await expect(page.getByLabel('For hvem')).toHaveValue(texts['For hvem']);
  await page.getByLabel('Hvad det gav').fill(texts['Hvad det gav']);
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();
  await expect(main(page).getByRole('alert')).toContainText('Kontakten ligner en persons');
  await axe();

  // Nobody else sees the draft.
  const elsewhere = await browser.newContext({ baseURL: server.url });
  const other = await elsewhere.newPage();
  await signInAs('editor', 'blank', other);
  expect((await other.goto(address))?.status()).toBe(404);
  await other.goto('/experiences');
  await expect(main(other)).not.toContainText('Natural language processing i Eksempelkommune');

  const preview = await page.getByRole('region', { name: 'Sådan ser andre kommuner den' }).locator('dl').textContent();
  await page.getByRole('button', { name: 'Del erfaringen' }).click();
  await expect(main(page).getByText('Ingen kommuner har markeret endnu', { exact: false })).toBeVisible();

  // What others see is what was looked through.
  await other.goto('/experiences');
  await other.getByRole('link', { name: 'Natural language processing i Eksempelkommune' }).click();
  await expect(other).toHaveURL(address);
  expect(await main(other).locator('dl').textContent()).toBe(preview);
  await expect(other.getByRole('button', { name: 'Træk tilbage' })).toHaveCount(0);
  await axe(other);
  await other.getByRole('button', { name: 'Det bruger vi' }).click();
  await expect(main(other).getByText('I har markeret, at I bruger den.', { exact: false })).toBeVisible();

  // The one who shared it is told.
  await page.goto('/experiences');
  await expect(page.getByRole('region', { name: 'Andre har brugt jeres erfaring' })).toContainText(
    'Jeres erfaring med Natural language processing bruges af Blank kommune (demo)',
  );
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'Hvem bruger den?' })).toContainText('Blank kommune (demo), siden');

  // A shared one is not changed behind the others' backs.
  await page.goto(`/experiences/write?id=${address.split('/').at(-1)}`);
  await expect(main(page).getByRole('alert')).toContainText('Træk den tilbage, før du ændrer den');
  await page.getByText('Træk tilbage eller ret').click();
  await page.getByRole('button', { name: 'Træk tilbage' }).click();
  await expect(main(page).getByText('Ingen andre kan se den nu.', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sådan ser den ud, hvis I deler den igen' })).toBeVisible();
  // Whoever uses it is told that it is gone, and nothing of what it said.
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'Erfaringen er trukket tilbage' })).toBeVisible();
  await expect(main(other)).not.toContainText(texts['Hvad det gav']);
  await expect(main(other).locator('dl')).toHaveCount(0);
  await page.getByText('Slet erfaringen').first().click();
  await page.getByRole('button', { name: 'Slet erfaringen' }).click();
  await expect(page).toHaveURL('/experiences?done=deleted');
  expect((await other.goto(address))?.status()).toBe(404);
  await elsewhere.close();
});

test('nothing that was typed is lost when it is refused', async ({ page, context, signInAs, axe }) => {
  await signInAs('editor');
  await page.goto('/experiences/write');
  await write(page, 'Cloud');
  await page.getByLabel('Leverandør').fill('x'.repeat(201));
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();
  await expect(main(page).getByRole('alert')).toContainText('En tekst er for lang');
  await expect(main(page).getByText('Teksten er 1 tegn for lang. Der er plads til 200.')).toBeVisible();
  await expect(page.getByLabel('Hvad vi gjorde')).toHaveValue(texts['Hvad vi gjorde']);
  await axe();
  await page.getByLabel('Leverandør').fill('');
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();

  // Two editors at once: the second keeps what was typed, and sees that another has been there.
  await page.getByRole('link', { name: 'Ret teksten' }).click();
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByLabel('For hvem').fill('Den andens ord');
  await second.getByRole('button', { name: 'Se, hvad andre vil se' }).click();
  await page.getByLabel('For hvem').fill('Mine ord');
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();
  await expect(main(page).getByRole('alert')).toContainText('En anden har rettet erfaringen imens');
  await expect(page.getByLabel('For hvem')).toHaveValue('Mine ord');
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();
  await expect(main(page).locator('dl')).toContainText('Mine ord');
});

test('stands where one’s own finding asks for it, and on the technology’s page', async ({
  page,
  browser,
  server,
  signInAs,
}) => {
  const elsewhere = await browser.newContext({ baseURL: server.url });
  const other = await elsewhere.newPage();
  await signInAs('editor', 'blank', other);
  await share(other, 'Cloud');
  await elsewhere.close();

  await signInAs('reader');
  await page.goto('/radar');
  const card = page.getByRole('region', { name: 'Her har andre erfaring' });
  const cloud = card.getByRole('listitem').filter({ hasText: 'Cloud' });
  await expect(cloud).toContainText('Afprøves stadig – klar til drift');
  await cloud.getByRole('link', { name: 'Læs om Cloud i Blank kommune (demo)' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cloud i Blank kommune (demo)' })).toBeVisible();
  await expect(main(page)).toContainText(texts['Hvad vi ville gøre anderledes']);
  // A reader sees it, and can ask the editor to mark it.
  await expect(page.getByRole('button', { name: 'Det bruger vi' })).toHaveCount(0);
  await expect(main(page).getByText('Jeres digitaliseringschef kan markere', { exact: false })).toBeVisible();

  await page.goto('/radar/social');
  await expect(page.getByRole('region', { name: 'Her har andre erfaring' })).toContainText('Blank kommune (demo)');
  await page.goto('/technology/cloud');
  await page.getByRole('link', { name: 'Cloud i Blank kommune (demo)' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cloud i Blank kommune (demo)' })).toBeVisible();
});

test('is found by words and by technology', async ({ page, signInAs }) => {
  await signInAs('reader');
  await page.goto('/experiences');
  const list = main(page).getByRole('heading', { level: 3 });
  const all = await list.count();
  expect(all).toBeGreaterThan(4);
  await page.getByLabel('Søg i teksterne').fill('serverrummet');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(list).toHaveCount(1);
  await expect(list).toContainText('Cloud i Simuleret');
  await page.getByRole('link', { name: 'Vis alle' }).click();
  await page.getByLabel('Teknologi').selectOption('droner');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(list).toContainText(['Droner i Simuleret']);
  await page.goto('/experiences?search=findes-slet-ikke');
  await expect(main(page).getByText('Ingen erfaringer passer', { exact: false })).toBeVisible();
});

test('a technology of one’s own is not shared, and it is said why', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/settings/technologies');
  await page.locator('#new-name').fill('Vores egen robot');
  await page.locator('#new-category').fill('Egne');
  await page.locator('button[value="add"]').click();
  await expect(main(page).getByText('Vores egen robot').first()).toBeVisible();
  await page.goto('/experiences/write');
  await expect(main(page).getByText('Vores egen robot kan ikke vælges.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Teknologi').locator('option', { hasText: 'Vores egen robot' })).toHaveCount(0);
});

for (const role of ['contributor', 'reader'] as const) {
  test(`a ${role} reads, and changes nothing`, async ({ page, server, signInAs }) => {
    await signInAs(role);
    await page.goto('/experiences');
    await expect(page.getByRole('link', { name: 'Del en erfaring' })).toHaveCount(0);
    await expect(main(page).getByText('Det er jeres digitaliseringschef, der skriver', { exact: false })).toBeVisible();
    expect((await page.request.get('/experiences/write')).status()).toBe(403);
    const own = main(page).getByRole('table').getByRole('link').first();
    const id = ((await own.getAttribute('href')) ?? '').split('/').at(-1) ?? '';
    await own.click();
    await expect(main(page).getByRole('button')).toHaveCount(0);
    const post = (path: string, form: Record<string, string>) =>
      page.request.post(path, { headers: { origin: server.url }, form, maxRedirects: 0 });
    for (const path of ['save', 'share', 'withdraw', 'delete']) {
      const form = { id, revision: '1', technologyId: 'cloud' };
      expect((await post(`/experiences/${path}`, form)).status(), path).toBe(403);
    }
    expect((await post('/experiences/use', { id, uses: 'true' })).status()).toBe(403);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an experience is written and shared all the same', async ({ page, signInAs }) => {
    await signInAs('editor');
    const address = await share(page, 'Chatbot');
    await page.goto('/experiences');
    await expect(main(page).getByRole('table').getByRole('link', { name: 'Chatbot' })).toHaveAttribute('href', address);
  });
});

for (const language of locales) {
  for (const width of [1280, 390]) {
    test(`is accessible at ${width} in ${language}`, async ({ page, context, baseURL, signInAs, axe }) => {
      await context.addCookies([{ name: 'sprog', value: language, url: baseURL ?? '' }]);
      await page.setViewportSize({ width, height: 900 });
      await signInAs('editor');
      await page.goto('/experiences');
      const links = [main(page).getByRole('heading', { level: 3 }), main(page).getByRole('table')];
      const found = await Promise.all(links.map((place) => place.getByRole('link').first().getAttribute('href')));
      for (const path of ['/experiences', ...found, '/experiences/write', '/experiences/write?failed=malformed']) {
        await page.goto(path ?? 'about:blank');
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await axe();
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(scrolls, `${path} scrolls sideways`).toBe(false);
      }
    });
  }
}
