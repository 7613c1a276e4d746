import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../lib/text/locale';
import { danishLeft } from './danish-left';
import { smallTargets } from './small-targets';

/** What every page must be in every language and width, beside what axe looks for. */
export async function checkPage(page: Page, language: Locale): Promise<void> {
  const where = new URL(page.url()).pathname + new URL(page.url()).search;
  await expect(page.locator('html'), where).toHaveAttribute('lang', language);
  const title = await page.title();
  expect.soft(title, `${where} has a title of its own`).toMatch(/^\S.* – Pejling$/);
  expect.soft(await page.locator('h1').count(), `${where}: headings of level 1`).toBe(1);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(wider, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
  expect.soft(await smallTargets(page), `${where}: targets under 24 × 24`).toEqual([]);
  if (/[?&](failed|error)=/.test(where))
    await expect.soft(page.locator('main').getByRole('alert').first()).toBeVisible();
  const danish = await danishLeft(page);
  if (language === 'en') expect.soft(danish, `${where}: Danish on the English page`).toEqual([]);
  else expect.soft(danish.length, `${where}: Danish is known when it is seen`).toBeGreaterThan(0);
}
