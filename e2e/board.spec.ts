import type { APIResponse, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'board' } });

const main = (page: Page) => page.locator('main');
const column = (page: Page, name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });
const card = (within: Page | Locator, title: string) => within.locator('li[id^="card-"]').filter({ hasText: title });

/** Presses Tab until what has the focus is called so; fails when it takes more steps than a card has parts. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 14; steps += 1) {
    await page.keyboard.press('Tab');
    // Asked of the document: a date's own parts take the focus inside it.
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    if (focused?.includes(name)) return;
  }
  throw new Error(`The keyboard did not come to ${name}`);
}

/** Posts the form that moves a card, as one that stood on a page long open. */
async function postMove(page: Page, base: string, form: Record<string, string>): Promise<APIResponse> {
  const posted = { version: '1', phase: 'stopped', since: '2026-01-01', back: '/initiatives/board?search=drone' };
  const options = { headers: { origin: base }, form: { ...posted, ...form }, maxRedirects: 0 };
  return page.request.post('/initiatives/board/move', options);
}

test('a card is dragged to another phase, and stands there with its day', async ({ page, signInAs, axe }) => {
  await signInAs('editor');
  await page.goto('/initiatives/board');
  await axe();
  await expect(card(column(page, 'Pilot'), 'Droner i naturfag')).toBeVisible();
  await page.waitForFunction(() => document.querySelector('[data-movable]')?.getAttribute('draggable') === 'true');
  await card(page, 'Droner i naturfag').dragTo(page.locator('[data-phase="evaluated"]'), {
    sourcePosition: { x: 20, y: 60 },
    targetPosition: { x: 60, y: 20 },
  });
  const moved = card(column(page, 'Evalueret'), 'Droner i naturfag');
  await expect(moved).toContainText('Indsatsen er nu evalueret.');
  await expect(card(column(page, 'Pilot'), 'Droner i naturfag')).toHaveCount(0);
  await expect(moved).toBeInViewport();
  await axe();
  await page.goto('/initiatives/timeline');
  const row = page.getByRole('row', { name: /Droner i naturfag/ });
  await expect(row).toContainText(/Evalueret \d+\. [a-z]+\.? \d{4}\./);
});

test('a card is moved by the keyboard alone', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/initiatives/board');
  const title = 'Robotter til gulvvask på skoler';
  await page.getByRole('link', { name: title }).focus();
  await tabTo(page, `Flyt ${title}`);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Flyt til Stoppet');
  await page.keyboard.press('Enter');
  const moved = card(column(page, 'Stoppet'), title);
  await expect(moved).toContainText('Indsatsen er nu stoppet.');
  // Where one was: the next Tab goes on from the card.
  await expect(moved).toBeFocused();
  await tabTo(page, title);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/initiatives\/[\w-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('without script a form moves the card from the day one says', async ({ browser, server, signInAs }) => {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const plain = await context.newPage();
  await signInAs('editor', 'example', plain);
  await plain.goto('/initiatives/board?search=ledninger');
  const title = 'Se ledninger i jorden med augmented reality';
  await expect(main(plain).getByText('Træk et kort')).toBeHidden();
  await expect(main(plain).getByText('Brug “Flyt” på kortet, når')).toBeVisible();
  const idea = card(column(plain, 'Idé'), title);
  await idea.getByText('Flyt', { exact: false }).first().click();
  const from = await idea.getByLabel('Fra den').getAttribute('min');
  await idea.getByLabel('Fra den').fill(from ?? '');
  await idea.getByRole('button', { name: 'Flyt til Pilot' }).click();
  await expect(card(column(plain, 'Pilot'), title)).toContainText('Indsatsen er nu en pilot.');
  await expect(plain).toHaveURL(/search=ledninger/);
  await plain.goto('/initiatives/timeline?search=ledninger');
  await expect(plain.getByRole('row', { name: new RegExp(title) })).toContainText(/Pilot siden .*: \d måned/);
  await context.close();
});

test('a move that cannot be is refused with a reason, and nothing is moved', async ({
  page,
  server,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  await page.goto('/initiatives/board');
  const shown = card(column(page, 'Pilot'), 'Digital tvilling af regnvand og kloak');
  const id = (await shown.locator('input[name="id"]').getAttribute('value')) ?? '';
  const version = (await shown.locator('input[name="version"]').getAttribute('value')) ?? '';
  const refused = [
    [{ version: '0', since: '2026-11-01' }, 'conflict', 'En anden har gemt den i mellemtiden.'],
    [{ version, since: '2199-01-01' }, 'future', 'Datoen ligger i fremtiden.'],
    [{ version, since: '2001-01-01' }, 'before-previous', 'Datoen ligger før den dag'],
    [{ version, since: '2026-02-31' }, 'not-a-date', 'Datoen kunne ikke læses.'],
    [{ version, phase: 'finished' }, 'malformed', 'Vi kunne ikke læse, hvor den skulle flyttes hen.'],
  ] as const;
  for (const [form, key, said] of refused) {
    const answer = await postMove(page, server.url, { id, ...form });
    const back = `/initiatives/board?search=drone&failed=${key}`;
    expect([answer.status(), answer.headers().location]).toEqual([303, back]);
    await page.goto(back);
    await expect(main(page).getByRole('alert')).toContainText(said);
  }
  await axe();
  await page.goto('/initiatives/board');
  await expect(shown).toBeVisible();
});

test('a contributor moves what is in its own areas, and nothing else', async ({ page, server, signInAs }) => {
  await signInAs('contributor');
  await page.goto('/initiatives/board');
  const own = card(column(page, 'Idé'), 'Tale i stedet for tastatur i hjemmeplejen');
  await expect(own.locator('summary')).toHaveCount(1);
  // One of its two areas is somebody else's.
  const shared = card(page, 'VR i jobtræning og mod angst');
  await expect(shared).toBeVisible();
  await expect(shared.locator('summary')).toHaveCount(0);
  const id = ((await shared.getAttribute('id')) ?? '').replace('card-', '');
  expect((await postMove(page, server.url, { id })).status()).toBe(403);
  await page.goto(`/initiatives/${id}`);
  await expect(main(page)).toContainText('fordi den også omfatter Beskæftigelse og integration.');
});

test('a reader sees the board and moves nothing', async ({ page, server, signInAs, axe }) => {
  await signInAs('reader');
  await page.goto('/initiatives/board');
  const pilot = card(column(page, 'Pilot'), 'Chatbot om jobsøgning');
  await expect(pilot).toContainText('Over tiden uden beslutning');
  await expect(main(page).locator('form[method="post"]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Opret en indsats' })).toHaveCount(0);
  const id = ((await pilot.getAttribute('id')) ?? '').replace('card-', '');
  expect((await postMove(page, server.url, { id })).status()).toBe(403);
  await axe();
});

test('a search narrows every view, and follows from one to the next', async ({ page, signInAs, axe }) => {
  await signInAs('reader');
  await page.goto('/initiatives/board');
  await page.getByLabel('Søg', { exact: true }).fill('chatbot');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(card(page, 'Chatbot om jobsøgning')).toBeVisible();
  await expect(card(page, 'Droner i naturfag')).toHaveCount(0);
  const views = page.getByRole('navigation', { name: 'Visninger af indsatserne' });
  await views.getByRole('link', { name: 'Tidslinje' }).click();
  await expect(page).toHaveURL('/initiatives/timeline?search=chatbot');
  await expect(page.getByRole('row', { name: /Chatbot om sundhed/ })).toContainText(/Afprøvet fra .* Stoppet/);
  await expect(page.getByRole('row', { name: /Droner/ })).toHaveCount(0);
  await axe();
  await page.getByRole('link', { name: 'Ryd søgningen' }).click();
  await expect(page.getByRole('row', { name: /Droner/ })).toBeVisible();
  await page.goto('/initiatives/board?search=findes-ikke');
  await expect(main(page).getByText('Ingen indsatser passer til søgningen.')).toBeVisible();
});

test('the timeline tells which pilots are past their end, and leads to them', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/initiatives/timeline');
  const overdue = page.getByRole('row', { name: /Chatbot om jobsøgning/ });
  await expect(overdue).toContainText(/Skulle være slut .*; der er ingen beslutning endnu\./);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.getByRole('link', { name: 'Se alle, der er over tiden' }).click();
  await expect(page).toHaveURL('/initiatives?problem=overdue');
  await expect(main(page).getByRole('link', { name: 'Chatbot om jobsøgning' })).toBeVisible();
});

test('the development is drawn, and stands in figures without script', async ({
  page,
  browser,
  server,
  signInAs,
  axe,
}) => {
  await signInAs('reader');
  await page.goto('/initiatives/development?months=12');
  await expect(main(page).getByRole('img', { name: /^I drift: fra \d+ til \d+\./ })).toBeVisible();
  await expect(main(page).locator('.recharts-area-curve')).toHaveCount(4);
  await axe();
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const plain = await context.newPage();
  await signInAs('reader', 'example', plain);
  await plain.goto('/initiatives/development');
  // The header, and a row for each month of two years.
  await expect(plain.getByRole('table').getByRole('row')).toHaveCount(25);
  await expect(main(plain)).toContainText(/af de afsluttede piloter\. Resten blev stoppet\./);
  await main(plain).getByRole('link', { name: 'Et år' }).click();
  await expect(plain.getByRole('table').getByRole('row')).toHaveCount(13);
  await context.close();
});

test('a kommune without initiatives is told how to begin', async ({ page, signInAs, axe }) => {
  await signInAs('editor', 'blank');
  for (const view of ['board', 'development']) {
    await page.goto(`/initiatives/${view}`);
    await expect(main(page).getByRole('link', { name: 'Opret den første indsats' })).toBeVisible();
    await axe();
  }
  await page.goto('/initiatives/timeline');
  await expect(main(page).getByText('Ingen indsatser har været afprøvet endnu.')).toBeVisible();
});
