import { join } from 'node:path';
import { PrismaClient } from '@client';
import type { Page } from '@playwright/test';
import { SqliteAdapter } from '../lib/data/sqlite-adapter';
import { storeTestRelease } from '../lib/data/testing/store-test-release';
import type { Answer } from '../lib/domain/answer';
import { expect, test } from './fixtures';
import { demoVisitor } from './http';

test.use({ serverOptions: { label: 'technology' } });

const kommuneId = 'demo-eksempel';
const technologyIds = ['cloud', 'iot', 'droner'];
const release = 'release=e2e-2026';

/** Cloud is split; of droner only three answered with a use; in the year before everybody follows. */
function answerOf(number: number, technologyId: string): Answer | null {
  if (technologyId === 'droner') return number < 3 ? 'piloting' : 'unknown';
  if (technologyId === 'cloud') return number < 30 ? 'operating' : number < 36 ? 'stopped' : 'not-in-use';
  return number < 6 ? 'operating' : 'following';
}

test.beforeAll(async ({ server }) => {
  const client = new PrismaClient({ adapter: new SqliteAdapter(join(server.dataDir, 'demo.db')) });
  const areas = await client.editionArea.findMany({ where: { editionId: 'demo-2026' }, select: { id: true } });
  const shared = { others: 60, technologyIds };
  const answers = technologyIds.map((technologyId) => ({
    technologyId,
    editionAreaId: null,
    answer: 'piloting' as const,
  }));
  await client.$transaction(async (tx) => {
    await storeTestRelease(tx, {
      ...{ ...shared, id: 'e2e-2026', editionId: 'demo-2026', year: 2026, answer: answerOf },
      ...{ editionAreaIds: areas.map(({ id }) => id), own: { kommuneId, answers } },
    });
    await storeTestRelease(tx, {
      ...{ ...shared, id: 'e2e-2025', editionId: 'kl-2021-22', year: 2025, answer: () => 'following' },
    });
  });
  await client.$disconnect();
});

const distribution = (page: Page) =>
  page.getByRole('table', { name: 'Fordelingen af de øvriges svar over alle fagområder' });
const years = (page: Page) => page.getByRole('table', { name: /Eget niveau og målingernes gennemsnit/ });
const chart = (page: Page) => page.getByRole('img', { name: /Fordelingen af de øvriges svar/ });
const lines = (page: Page) => page.getByRole('img', { name: /Jeres eget niveau og målingernes gennemsnit/ });

/** The shares as the table has them, each row's cells together. */
async function tableShares(page: Page): Promise<string[]> {
  const rows = distribution(page).locator('tbody tr');
  return (await rows.locator('td').allInnerTexts()).slice(0, 8).map((text) => text.trim());
}

test('what it is, and what each area answers, with the way to change it', async ({ page, context, signInAs }) => {
  await signInAs('editor');
  await page.goto('/technology/cloud');
  await expect(page.getByRole('heading', { level: 1, name: 'Cloud' })).toBeVisible();
  await expect(page.getByText('Programmer og lagerplads', { exact: false })).toBeVisible();
  const own = page.getByRole('table', { name: /Egen anvendelse i hvert fagområde/ });
  await expect(own.getByRole('rowheader')).toHaveCount(7);
  const area = own.getByRole('row', { name: /^Social/ });
  await expect(area).toContainText('Afprøves stadig – klar til drift');
  await expect(area).toContainText('fra samlet radar');
  await expect(own.getByRole('row', { name: /^Samlet/ })).toContainText('niveau 3,17');
  await area.getByRole('link', { name: 'Udfyld Social' }).click();
  await expect(page).toHaveURL('/fill/social?year=2026#technology-cloud');
  await context.clearCookies();
  await signInAs('reader');
  await page.goto('/technology/cloud');
  await expect(page.locator('main').getByRole('link', { name: /^Udfyld/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Se hele radaren' }).click();
  await expect(page).toHaveURL('/radar?year=2026#technology-cloud');
});

test('the chart and the table say the same of the others', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto(`/technology/cloud?${release}`);
  await expect(chart(page).locator('.recharts-surface').first()).toBeVisible();
  const shares = await tableShares(page);
  expect([shares[0], shares[6]]).toEqual(['56 % (30)', '44 % (24)']);
  const drawn = (await chart(page).locator('.recharts-label-list text').allTextContents()).map((text) => text.trim());
  expect(drawn.toSorted()).toEqual(shares.toSorted());
  await expect(chart(page)).toContainText('jeres svar 2026');
  await expect(distribution(page).getByRole('row', { name: /jeres svar 2026/ })).toContainText('Afprøver');
  await expect(
    distribution(page)
      .getByRole('row', { name: /^Svar med en anvendelse/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('54');
  await expect(
    page.getByText('De øvrige deltagende kommuner: delt mellem “I drift” og “Ikke i gang”.', { exact: false }),
  ).toBeVisible();
  await expect(distribution(page)).toContainText('delt: gennemsnittet er misvisende');
  await expect(page.getByText('Landsgennemsnit af 61 kommuner.', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Målingen er simuleret', { exact: false }).first()).toBeVisible();
});

test('the lines and the table say the same of the years', async ({ page, signInAs }) => {
  await signInAs('reader');
  await page.goto(`/technology/iot?${release}`);
  await expect(lines(page).locator('.recharts-surface').first()).toBeVisible();
  const drawn = (await lines(page).locator('.recharts-label-list text').allTextContents()).map((text) => text.trim());
  const rows = years(page).locator('tbody tr');
  const own = (await rows.locator('td:nth-of-type(1)').allInnerTexts()).filter((text) => /^\d/.test(text));
  const means = (await rows.locator('td:nth-of-type(4)').allInnerTexts())
    .map((text) => text.split(' ')[0] ?? '')
    .filter((text) => /^\d/.test(text));
  expect([own.length, means.length].every((count) => count >= 2)).toBe(true);
  expect(drawn.toSorted()).toEqual([...own, ...means].toSorted());
  await expect(rows.filter({ hasText: 'ny metode' }).first()).toBeVisible();
  await expect(lines(page)).toContainText('ny metode');
  await expect(page.getByText('Gennemsnittet er ikke en målsætning.').last()).toBeVisible();
});

test('another group, another release and another year are in the address', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto(`/technology/cloud?${release}`);
  await page.getByText('Gruppe: Landkommuner').click();
  await page.getByRole('link', { name: 'Oplandskommuner' }).click();
  await expect(page).toHaveURL(/group=kommunegruppe%3AOplandskommuner/);
  await expect(distribution(page).getByRole('columnheader').last()).toHaveText('Gruppen Oplandskommuner');
  await page.getByText('Gruppe: Oplandskommuner').click();
  await page.getByRole('link', { name: 'kun alle deltagende kommuner' }).click();
  await expect(distribution(page).getByRole('columnheader')).toHaveCount(2);
  await page.getByText('Måling: Prøvemåling 2026').click();
  await page.getByRole('link', { name: 'Prøvemåling 2025' }).click();
  await expect(page).toHaveURL(/release=e2e-2025/);
  await expect(distribution(page).getByRole('row', { name: /^Følger/ })).toContainText('100 % (60)');
  await page.getByText('Radar: 2026').click();
  await page.getByRole('link', { name: '2025', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Jeres egen anvendelse 2025' })).toBeVisible();
});

test('what too few have answered has a sign of its own, and is drawn nowhere', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto(`/technology/droner?${release}`);
  await expect(
    page.getByText('skjult, fordi færre end fem har svaret med en anvendelse.', { exact: false }).first(),
  ).toBeVisible();
  await expect(chart(page)).toHaveCount(0);
  const shares = await tableShares(page);
  expect(shares).toEqual(shares.map(() => 'skjult'));
});

test.describe('what is not there', () => {
  test.use({ allowedErrors: [/404|403/] });

  test('an unknown technology, group, release or year, and another kommune’s, are not found', async ({
    page,
    context,
    server,
    signInAs,
  }) => {
    const other = await demoVisitor(server.url, 'editor', 'example');
    await other.post('/settings/technologies/change', {
      json: {
        do: 'add',
        radarId: `${kommuneId}-2026`,
        name: 'Vores egen robot',
        description: 'Kører',
        category: 'Egne',
      },
    });
    await signInAs('editor');
    await page.goto('/compare/areas');
    const own = page.getByRole('link', { name: 'Vores egen robot' });
    const address = (await own.getAttribute('href')) ?? '';
    await own.click();
    await expect(page.getByText('Kommunens egen teknologi. Den sammenlignes ikke', { exact: false })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Hvad gør de øvrige?' })).toHaveCount(0);
    const unknown = [
      '/technology/nope',
      '/technology/cloud?year=1999',
      '/technology/cloud?release=nope',
      '/technology/cloud?group=nope',
    ];
    for (const path of unknown) expect((await page.goto(path))?.status(), path).toBe(404);
    await context.clearCookies();
    await signInAs('editor', 'blank');
    expect((await page.goto(address))?.status(), 'another kommune’s').toBe(404);
    expect((await page.goto('/technology/cloud'))?.status()).toBe(200);
    await context.clearCookies();
    await signInAs('coordinator');
    expect((await page.goto('/technology/cloud'))?.status()).toBe(403);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('plain bars stand for the chart, with the table’s figures, and no place is empty', async ({
    page,
    signInAs,
  }) => {
    await signInAs('reader');
    await page.goto(`/technology/cloud?${release}`);
    const bars = (await chart(page).locator('.chart-still-bar').allInnerTexts()).map((text) => text.trim());
    expect(bars).toEqual(await tableShares(page));
    await expect(chart(page).locator('.chart-still')).toBeVisible();
    await expect(lines(page)).toBeHidden();
    await expect(years(page).locator('tbody tr').nth(1)).toBeVisible();
    expect(await page.content()).not.toMatch(/<[^>]+ style="/);
  });
});

test('on paper the plain bars stand, and in greys the series differ', async ({ page, signInAs }, info) => {
  await signInAs('editor');
  await page.goto(`/technology/cloud?${release}`);
  await expect(chart(page).locator('.recharts-surface').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(chart(page).locator('.chart-still')).toBeVisible();
  await expect(chart(page).locator('.chart-drawn')).toBeHidden();
  await page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)'));
  await info.attach('print', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
});

test('the chart takes the place that was kept for it', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0 } = Object.assign({ value: 0 }, entry.toJSON());
        document.documentElement.dataset.moved = String(Number(document.documentElement.dataset.moved ?? 0) + value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`/technology/cloud?${release}`);
  await expect(lines(page).locator('.recharts-surface').first()).toBeVisible();
  const moved = await page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0));
  expect(moved).toBeLessThan(0.02);
});

for (const width of [1280, 390]) {
  for (const language of ['da', 'en'] as const) {
    test(`axe finds nothing at ${width} in ${language}`, async ({ page, context, baseURL, signInAs, axe }) => {
      await context.addCookies([{ name: 'sprog', value: language, url: baseURL ?? '' }]);
      await page.setViewportSize({ width, height: 900 });
      await signInAs('editor');
      for (const id of technologyIds) {
        await page.goto(`/technology/${id}?${release}`);
        await expect(page.locator('.chart .recharts-surface').first()).toBeVisible();
        await axe();
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(scrolls, `${id} scrolls sideways`).toBe(false);
      }
    });
  }
}
