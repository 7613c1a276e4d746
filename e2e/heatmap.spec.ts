import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'heatmap' } });

const table = (page: Page) => page.getByRole('table', { name: 'Vurderingen af hver teknologi i hvert fagområde' });
const names = (page: Page) => table(page).locator('tbody').getByRole('rowheader').allInnerTexts();

test('the leadership sees where most findings lie, and goes from there', async ({ page, signInAs }) => {
  await signInAs('reader');
  await page.locator('header summary', { hasText: 'Sammenlign' }).click();
  await page.getByRole('link', { name: 'På tværs', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'På tværs af fagområder' })).toBeVisible();
  await expect(page.getByText(/^Af \d+ vurderinger, der kalder på en drøftelse, er flest i .+ \(\d+\)/)).toBeVisible();
  await expect(page.getByText('En farve er en sammenligning, ikke en karakter.', { exact: false })).toBeVisible();
  await expect(table(page).getByRole('columnheader')).toHaveCount(9);
  const cloud = table(page).getByRole('row', { name: /^Cloud/ });
  await expect(
    cloud.getByRole('cell', { name: /^Afprøver\s*: Afprøves stadig – klar til drift/ }).first(),
  ).toBeVisible();
  await cloud.getByRole('link', { name: 'Cloud' }).click();
  await expect(page).toHaveURL('/technology/cloud?year=2026');
  await page.goBack();
  await table(page).getByRole('link', { name: 'Social', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Radar: Social' })).toBeVisible();
});

test('the sentence and the foot say what the cells say', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/compare/areas');
  const cells = await table(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td.heatmap-cell')].map((cell) => cell.textContent ?? '')),
    );
  expect(cells).toHaveLength(22);
  const calm = /: (Svarer til|Afprøvet og stoppet|Ikke relevant her|Ikke besvaret|Ingen placering|KL’s placering)/;
  const inAreas = [0, 1, 2, 3, 4, 5].map((area) =>
    cells.map((row) => row[area] ?? '').filter((text) => !calm.test(text)),
  );
  const total = inAreas.flat().length;
  const most = Math.max(...inAreas.map(({ length }) => length));
  await expect(page.getByText(`Af ${total} vurderinger`, { exact: false })).toContainText(`(${most}`);
  const foot = table(page)
    .getByRole('row', { name: /^Afprøver for lidt/ })
    .getByRole('cell');
  const tooLittle = inAreas.map(
    (texts) => texts.filter((text) => text.includes('Afprøves ikke – værd at prøve')).length,
  );
  expect((await foot.allInnerTexts()).slice(0, 6).map(Number)).toEqual(tooLittle);
  const verdicts = table(page)
    .getByRole('row', { name: /^Afprøver vi/ })
    .getByRole('cell');
  await expect(verdicts).toHaveCount(7);
  await expect(verdicts.first()).toHaveText(/^\S/);
});

test('order and edition are in the address', async ({ page, signInAs }) => {
  await signInAs('contributor');
  await page.goto('/compare/areas');
  const first = await names(page);
  await page.getByText('Rækkefølge:').click();
  await page.getByRole('link', { name: 'efter kategori' }).click();
  await expect(page).toHaveURL(/year=2026&sort=category/);
  const byCategory = await names(page);
  expect(byCategory).not.toEqual(first);
  expect(byCategory.toSorted()).toEqual(first.toSorted());
  await page.getByText('Rækkefølge:').click();
  await page.getByRole('link', { name: 'størst afstand først' }).click();
  const distances = await table(page).locator('tbody tr td:last-child [aria-hidden]:not(svg)').allInnerTexts();
  const sizes = distances
    .filter((text) => text !== '')
    .map((text) => Math.abs(Number(text.replace('−', '-').replace(',', '.'))));
  expect(sizes.length).toBeGreaterThan(15);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  await page.getByText('Sammenlign med:').click();
  await page.getByRole('link', { name: /2020, delvis/ }).click();
  await expect(page).toHaveURL(/edition=kl-2020/);
  await expect(table(page).getByText('Ingen placering at sammenligne med').first()).toBeAttached();
});

test('a blank kommune is told what to do', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  await page.goto('/compare/areas');
  await expect(page.getByRole('link', { name: 'Udfyld radaren' })).toHaveAttribute('href', '/fill');
  await expect(page.getByRole('table')).toHaveCount(0);
});

test.describe('what is not there', () => {
  test.use({ allowedErrors: [/404|403/] });

  test('an unknown year or edition is not found, and a coordinator sees nothing', async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs('editor');
    for (const path of ['/compare/areas?year=1999', '/compare/areas?edition=nope']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
    }
    await context.clearCookies();
    await signInAs('coordinator');
    expect((await page.goto('/compare/areas'))?.status()).toBe(403);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is there, and so are its menus', async ({ page, signInAs }) => {
    await signInAs('reader');
    await page.goto('/compare/areas');
    await expect(table(page).locator('tbody').getByRole('row')).toHaveCount(22);
    await page.getByText('Rækkefølge:').click();
    await page.getByRole('link', { name: 'efter kategori' }).click();
    await expect(page).toHaveURL(/sort=category/);
  });
});

test('it prints on one page, lying down', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/compare/areas');
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('on a phone the areas scroll under the keyboard too, and the names stay', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs('editor');
  await page.goto('/compare/areas');
  const region = page.getByRole('region', { name: 'Vurderingen af hver teknologi i hvert fagområde' });
  const name = table(page).getByRole('rowheader').first();
  const before = await name.boundingBox();
  await region.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(50);
  expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
});

for (const width of [1280, 390]) {
  for (const language of ['da', 'en'] as const) {
    test(`axe finds nothing at ${width} in ${language}`, async ({ page, context, baseURL, signInAs, axe }) => {
      await context.addCookies([{ name: 'sprog', value: language, url: baseURL ?? '' }]);
      await page.setViewportSize({ width, height: 900 });
      await signInAs('editor');
      for (const path of ['/compare/areas', '/compare/areas?edition=demo-2026&sort=distance']) {
        await page.goto(path);
        await axe();
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(scrolls, `${path} scrolls sideways`).toBe(false);
      }
    });
  }
}
