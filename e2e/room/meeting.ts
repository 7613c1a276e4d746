import type { Page } from '@playwright/test';
import { expect } from '../fixtures';

/** Prepares a meeting as the editor on the page, without its forms. Answers its id. */
export async function prepareMeeting(page: Page, agenda: readonly string[]): Promise<string> {
  const origin = new URL(page.url()).origin;
  const fields = [
    ['title', 'Drøftelse af radaren'],
    ['forum', 'Direktionen'],
    ['date', '2026-12-01'],
    ['participants', 'Socialchef\nSkolechef'],
    ...agenda.map((key) => ['agenda', key]),
  ];
  const made = await page.request.post('/meetings/create', {
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    data: new URLSearchParams(fields).toString(),
    maxRedirects: 0,
  });
  const id = /^\/meetings\/([^/?]+)/.exec(made.headers().location ?? '')?.[1];
  if (id === undefined) throw new Error(`No meeting was made: ${made.status()}`);
  return id;
}

/** Opens the meeting on its page, and shows it on the room's screen. Answers the code. */
export async function openOnScreen(page: Page, id: string): Promise<string> {
  await page.goto(`/meetings/${id}`);
  await page.getByRole('button', { name: 'Åbn mødet' }).click();
  await page.getByRole('link', { name: 'Vis mødet på skærmen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gå med på din telefon' })).toBeVisible();
  return readCode(page);
}

/** The code that the page shows, XXXX-XXXX. */
export async function readCode(page: Page): Promise<string> {
  const code = /[A-Z]{4}-[A-Z]{4}/.exec((await page.locator('main').textContent()) ?? '')?.[0];
  if (code === undefined) throw new Error('No meeting code on the page');
  return code;
}
