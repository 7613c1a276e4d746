import type { BrowserContext } from '@playwright/test';
import { locales } from '../lib/text/locale';
import { checkPage } from './accessibility/check-page';
import { type Made, makeThings } from './accessibility/made';
import { addressesOf, type Walker, walkedPages } from './accessibility/pages';
import { type DemoKommune, type DemoRole, expect, startServer, test } from './fixtures';
import { findRoutes } from './isolation/find-routes';

test.use({ serverOptions: { label: 'accessibility' } });

const walkers: readonly (readonly [Walker, (readonly [DemoRole, DemoKommune])?])[] = [
  ['nobody'],
  ['editor', ['editor', 'example']],
  ['blank editor', ['editor', 'blank']],
  ['coordinator', ['coordinator', 'example']],
];

const widths = [1280, 390];
let made: Made;

test.beforeAll(async ({ server }) => {
  made = await makeThings(server.url);
});

test('the walk knows every page, and no other', () => {
  const pages = findRoutes().flatMap(({ kind, path }) => (kind === 'page' ? [path] : []));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.toSorted()).toEqual(Object.keys(walkedPages).toSorted());
});

async function speak(context: BrowserContext, language: string, url: string): Promise<void> {
  await context.clearCookies();
  await context.addCookies([{ name: 'sprog', value: language, url }]);
}

for (const language of locales) {
  for (const width of widths) {
    test(`every page is as it should be at ${width} in ${language}`, async ({
      page,
      context,
      server,
      signInAs,
      axe,
    }) => {
      test.setTimeout(600_000);
      await page.setViewportSize({ width, height: 900 });
      for (const [walker, person] of walkers) {
        await speak(context, language, server.url);
        if (person !== undefined) await signInAs(...person);
        for (const path of addressesOf(walker, made)) {
          const answer = await page.goto(path);
          expect(answer?.status(), path).toBe(200);
          expect(new URL(page.url()).pathname, 'no redirect').toBe(path.split('?')[0]);
          await checkPage(page, language);
          await axe();
        }
      }
    });
  }
}

test('the first page of a new installation, in both languages and widths', async ({ page, context, axe }) => {
  const fresh = await startServer({ demo: false });
  const code = /code: (\S+)/.exec(fresh.output())?.[1] ?? '';
  expect(code).not.toBe('');
  for (const language of locales) {
    await speak(context, language, fresh.url);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['/setup', '/setup?failed=no-kommune']) {
        await page.goto(`${fresh.url}${path}`);
        await page.locator('input[name="code"]').fill(code);
        await checkPage(page, language);
        await axe();
      }
    }
  }
  await fresh.stop();
});

test('the radar with forced colours and without motion', async ({ page, signInAs, axe }, info) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await signInAs('editor');
  await page.goto('/radar');
  const radar = page.getByRole('img', { name: 'Samlet radar 2026' });
  await expect(radar).toBeVisible();
  await axe();
  await page.locator('.skipnav').first().focus();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await info.attach('forced-colours', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
});

test('the radar on paper, in greys', async ({ page, signInAs }, info) => {
  await signInAs('editor');
  await page.goto('/radar');
  const menu = page.locator('header').getByRole('link', { name: 'Overblik', exact: true }).first();
  await expect(menu).toBeVisible();
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)'));
  const radar = page.getByRole('img', { name: 'Samlet radar 2026' });
  await expect(radar).toBeVisible();
  expect((await radar.boundingBox())?.width).toBeGreaterThan(500);
  await expect(menu).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByText('Simulerede tal').first()).toBeVisible();
  await info.attach('print', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
});
