import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'field' } });

const others = '/radar?release=demo-maaling-2026-v1&group=country';
const table = (page: Page) => page.getByRole('table', { name: 'Eget svar og de øvriges' });
const row = (page: Page, name: string) => table(page).getByRole('row', { name: new RegExp(name) });

/** What only an edition can say of a kommune; a release never does. */
const findingWords =
  /klar til drift|værd at prøve|Afprøves stadig|Bruges ikke|for lidt eller for meget|afprøver for|bruger for|evaluér og del|Svarer til/;

test('the editor picks the others from the menu, and reads the same in the picture and the table', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor');
  await page.goto('/radar');
  await page.getByText('Sammenlign med: KL 2021/22').click();
  const menu = page.getByRole('list', { name: 'Hvad de øvrige kommuner gør: Forårsmåling 2026, simuleret' });
  await expect(menu.getByRole('link').first()).toHaveText('Alle deltagende kommuner');
  await menu.getByRole('link', { name: 'Alle deltagende kommuner' }).click();
  await expect(page).toHaveURL(/release=demo-maaling-2026-v1&group=country/);
  await expect(page.getByRole('link', { name: 'Lav bilag og oplæg' })).toHaveAttribute(
    'href',
    '/exports/new?year=2026',
  );
  await expect(page.getByText('Simulerede tal').first()).toBeVisible();
  const picture = page.getByRole('img', { name: 'Samlet radar 2026 og de øvrige: Alle deltagende kommuner' });
  await expect(picture).toContainText('97');
  const description = (await picture.locator('desc').textContent()) ?? '';
  const ahead = await table(page)
    .getByRole('row', { name: /Foran de fleste/ })
    .getByRole('rowheader')
    .allTextContents();
  expect(ahead.length).toBeGreaterThan(0);
  for (const name of ahead) expect(/Foran de fleste: [^.]*\./.exec(description)?.[0]).toContain(name);
  expect(description).toContain(`Foran de fleste: ${ahead.length} (`);
  await expect(picture).toContainText(`foran de fleste på ${ahead.length}`);
  await expect(page.getByText('Landsgennemsnit af 98 kommuner.', { exact: false })).toContainText(
    'Gennemsnittet er ikke en målsætning.',
  );
});

test('nothing on the page is a finding', async ({ page, signInAs }) => {
  await signInAs('editor');
  for (const path of [others, '/radar/social?release=demo-maaling-2026-v1']) {
    await page.goto(path);
    await expect(table(page)).toBeVisible();
    expect(await page.locator('main').textContent()).not.toMatch(findingWords);
    expect(await page.locator('main').textContent()).not.toMatch(/[▲△▼▽★≠]/);
    await expect(page.getByRole('region', { name: 'Afprøver vi for lidt eller for meget?' })).toHaveCount(0);
  }
  await page.goto('/radar');
  expect(await page.locator('main').textContent()).toMatch(findingWords);
});

test('a split is shown as a split, and too few answers as hidden', async ({ page, signInAs }) => {
  await signInAs('reader');
  await page.goto(others);
  await expect(row(page, 'Chatbot')).toContainText('Delt: gennemsnittet er misvisende');
  await expect(row(page, 'Chatbot')).toContainText('mange er enten “I drift” eller “Ikke i gang”');
  await expect(row(page, 'Chatbot')).toContainText(/i\sdrift\s\d+\s%, afprøver\s\d+\s%/);
  await page.goto('/radar/social?release=demo-maaling-2026-v1');
  await expect(row(page, 'Autonome køretøjer')).toContainText('Skjult: færre end fem af de øvrige har svaret');
  await expect(row(page, 'Autonome køretøjer')).toContainText('Kan ikke vises');
  await expect(page.getByRole('img', { name: /Radar: Social/ }).locator('desc')).toContainText(
    /Skjult, fordi færre end fem af de øvrige har svaret: \d+ \([^)]*Autonome køretøjer/,
  );
});

test('group, area, year and order are in the address, and go along', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto(others);
  await page.getByText('Sammenlign med: Alle deltagende').click();
  await page
    .getByRole('link', { name: /Storbykommuner og provinsbykommuner \(vores\)/ })
    .first()
    .click();
  await expect(page.getByText('Sammenlignet med: Storbykommuner og provinsbykommuner', { exact: false })).toBeVisible();
  await page.getByText('Fagområde: samlet').click();
  await page.getByRole('link', { name: 'Dagtilbud og skole', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Radar: Dagtilbud og skole' })).toBeVisible();
  await expect(page).toHaveURL(/\/radar\/dagtilbud-skole\?.*group=kommunegruppe/);
  await page.getByRole('link', { name: /^Gennemsnit/ }).click();
  await expect(page).toHaveURL(/group=kommunegruppe.*sort=mean&dir=desc/);
  await expect(page.getByRole('columnheader', { name: /^Gennemsnit/ })).toHaveAttribute('aria-sort', 'descending');
  await page.getByText('År: 2026').click();
  await page.getByRole('link', { name: '2025', exact: true }).click();
  await expect(page.getByText('Prikkerne er vores svar for 2025.', { exact: false })).toBeVisible();
  await page.getByText(/^Sammenlign med:/).click();
  await page.getByRole('link', { name: /2020, delvis/ }).click();
  await expect(page).toHaveURL(/\/radar\/dagtilbud-skole\?year=2025&edition=kl-2020$/);
});

test('what the others have under way stands beside the balance', async ({ page, signInAs }) => {
  await signInAs('editor');
  for (const path of ['/', '/radar', '/radar/social']) {
    await page.goto(path);
    const card = page.getByRole('region', { name: 'Hvor meget har de øvrige i gang?' });
    const said =
      path === '/radar/social'
        ? /Vi afprøver \d+ teknologi(er)?\. Det er .* de øvrige \(median \d/
        : /Vi afprøver \d+ teknologi(er)? mindst ét sted\. Det er .* de øvrige \(median \d/;
    await expect(card).toContainText(said);
    await expect(card).toContainText('Simulerede tal');
    await expect(card).toContainText('er ikke en målsætning');
    await expect(page.getByRole('region', { name: 'Afprøver vi for lidt eller for meget?' })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Sammenlign med de øvrige' }).click();
  await expect(page).toHaveURL(/\/radar\/social\?year=2026&release=demo-maaling-2026-v1&group=country/);
});

test('a kommune without answers is told what to do, and compares nothing', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  for (const path of [others, '/radar/social?release=demo-maaling-2026-v1']) {
    await page.goto(path);
    await expect(page.getByRole('img', { name: 'Blank radar' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
  }
});

test.describe('what is not there', () => {
  test.use({ allowedErrors: [/404/] });

  test('an unknown release, group or area is not found', async ({ page, signInAs }) => {
    await signInAs('editor');
    const paths = [
      '/radar?release=nope',
      '/radar?release=demo-maaling-2026-v1&group=region:Region%20Fyn',
      '/radar?release=',
      '/radar/nope?release=demo-maaling-2026-v1',
      '/radar?year=1999&release=demo-maaling-2026-v1',
    ];
    for (const path of paths) expect((await page.goto(path))?.status(), path).toBe(404);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the others are chosen, read and sorted', async ({ page, signInAs }) => {
    await signInAs('reader');
    await page.goto('/radar');
    await page.getByText('Sammenlign med: KL 2021/22').click();
    await page.getByText('Andre grupper').first().click();
    await page.getByRole('link', { name: 'Region Sjælland', exact: true }).first().click();
    await expect(page.getByText('Kommunen er ikke med i gruppen.', { exact: false })).toBeVisible();
    await expect(table(page).getByRole('row')).toHaveCount(23);
    await page.getByRole('link', { name: /^Teknologi/ }).click();
    await expect(table(page).getByRole('row').nth(1)).toContainText('3D-print');
  });
});

for (const width of [1280, 390]) {
  for (const language of ['da', 'en'] as const) {
    test(`axe finds nothing at ${width} in ${language}`, async ({ page, context, baseURL, signInAs, axe }) => {
      await context.addCookies([{ name: 'sprog', value: language, url: baseURL ?? '' }]);
      await page.setViewportSize({ width, height: 900 });
      await signInAs('editor');
      for (const path of ['/', '/radar', others, '/radar/social?release=demo-maaling-2025-v1']) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await axe();
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(scrolls, `${path} scrolls sideways`).toBe(false);
      }
      await page.locator('.compare-menu > summary').first().click();
      await page.locator('.compare-menu-more > summary').first().click();
      await axe();
      const menu = await page.locator('.compare-menu[open] .compare-menu-list').boundingBox();
      expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(width);
    });
  }
}
