import { request } from 'node:http';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from '../fixtures';

/** A phone in the room: a browser of its own, with its own cookies and its own network. */
export type Phone = { readonly context: BrowserContext; readonly page: Page };

type PhoneOptions = { readonly url: string; readonly javaScriptEnabled?: boolean };

/** A phone that nobody is signed in on. */
export async function newPhone(browser: Browser, { url, javaScriptEnabled = true }: PhoneOptions): Promise<Phone> {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    locale: 'da-DK',
    hasTouch: true,
    javaScriptEnabled,
  });
  return { context, page: await context.newPage() };
}

/** Joins by typing the code, as it is read aloud. */
export async function joinByTyping({ page }: Phone, code: string): Promise<void> {
  await page.goto('/join');
  await page.getByLabel('Mødekode').fill(code.toLowerCase().replace('-', ' '));
  await page.getByRole('button', { name: 'Gå med' }).click();
}

/** Joins by the link of the picture on the screen. */
export async function joinByLink({ page }: Phone, code: string): Promise<void> {
  await page.goto(`/join/${code}`);
  await page.getByRole('button', { name: 'Gå med' }).click();
}

/** Presses an answer, and waits until the server has it. */
export async function place({ page }: Phone, answer: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${answer}`) }).click();
  await expect(page.getByText('Placeret. Du kan ændre det, til svarene vises.')).toBeVisible();
}

/** What a phone's stream of events says first: the body itself, as it comes over the wire. */
export async function firstEvent({ context }: Phone, address: string): Promise<string> {
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  return openStream(address, { cookie }, (text) => /event: state\n.*\n\n/.test(text));
}

/** Reads a stream until it has said enough, or ended; answers all that it said. */
export function openStream(
  address: string,
  headers: Record<string, string>,
  isEnough: (text: string) => boolean,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { accept: 'text/event-stream', ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        if (!isEnough(text)) return;
        asked.destroy();
        resolve(text);
      });
      response.on('close', () => resolve(text));
      response.on('error', () => resolve(text));
    });
    asked.on('error', reject);
    asked.end();
  });
}
