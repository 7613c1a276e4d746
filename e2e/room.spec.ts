import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, startServer, test } from './fixtures';
import { demoVisitor } from './http';
import { openOnScreen, prepareMeeting, readCode } from './room/meeting';
import { firstEvent, joinByLink, joinByTyping, newPhone, openStream, type Phone, place } from './room/phones';

test.use({ serverOptions: { label: 'room' } });

const main = (page: Page) => page.locator('main');
const cloudInSocial = 'technology/cloud/demo-eksempel-social';
const rpa = 'technology/rpa/combined';

/** What a phone or a screen is told, over every way there is. */
async function bodiesFor({ page }: Pick<Phone, 'page'>, addresses: readonly string[]): Promise<string> {
  const bodies = await Promise.all(addresses.map(async (address) => (await page.request.get(address)).text()));
  return bodies.join('\n');
}

/** What in a body tells how many gave an answer: counts by answer, or the table of them. */
function toldOfSpread(body: string): string[] {
  const parts = [
    /\\?"(operating|piloting|following|not-in-use)\\?":\d+/g,
    /Hvor mange har svaret hvad/g,
    /\d+ har svaret\./g,
  ];
  return parts.flatMap((part) => body.match(part) ?? []);
}

/** Presses a key until it has done what it does: the page that listens may still be on its way. */
async function pressUntil(page: Page, key: string, shown: Locator): Promise<void> {
  await expect(async () => {
    if (!(await shown.isVisible())) await page.keyboard.press(key);
    await expect(shown).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
}

test('an editor’s screen and five phones: silent placement, spread, agreement, decision, minutes', async ({
  page,
  browser,
  server,
  signInAs,
  axe,
}) => {
  test.setTimeout(240_000);
  await signInAs('editor');
  const id = await prepareMeeting(page, [cloudInSocial, 'topic/Vores ambition']);
  const oldCode = await openOnScreen(page, id);
  await expect(main(page).getByText('Telefoner kan ikke nå denne adresse')).toBeVisible();
  await axe();

  // Five phones join, by typing and by the link of the picture; the screen counts them without a reload.
  const { url } = server;
  const phones: Phone[] = [];
  for (let index = 0; index < 5; index += 1) phones.push(await newPhone(browser, { url }));
  const [first, second, third, fourth, fifth] = phones;
  if (!first || !second || !third || !fourth || !fifth) throw new Error('Five phones');
  await first.page.goto('/join');
  await axe(first.page);
  for (const phone of [first, third, fifth]) await joinByTyping(phone, oldCode);
  for (const phone of [second, fourth]) await joinByLink(phone, oldCode);
  for (const phone of phones) await expect(phone.page.getByRole('heading', { name: 'Du er med' })).toBeVisible();
  await expect(page.getByText('5 telefoner er med')).toBeVisible();

  // The code is renewed: a sixth with the old one is refused, and those who are in stay in.
  await page.goto(`/meetings/${id}`);
  await page.getByRole('button', { name: 'Lav en ny kode' }).click();
  const code = await readCode(page);
  expect(code).not.toBe(oldCode);
  const sixth = await newPhone(browser, { url });
  await joinByTyping(sixth, oldCode);
  await expect(main(sixth.page).getByText('Koden hører ikke til et møde, der er i gang.')).toBeVisible();
  expect(await sixth.context.cookies()).toEqual([]);

  // The first item comes to every phone, and the keyboard runs the screen.
  await page.goto(`/meetings/${id}/room`);
  await pressUntil(page, 'ArrowRight', page.getByRole('heading', { level: 1, name: 'Cloud' }));
  for (const phone of phones) await expect(phone.page.getByRole('heading', { name: 'Cloud' })).toBeVisible();
  await axe();
  await pressUntil(page, 'Space', main(page).getByText('Placér den i stilhed på din telefon'));
  await expect(first.page.getByRole('button', { name: /^I drift/ })).toBeVisible();
  await axe(first.page);
  expect(await first.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  // Two have answered: nobody is told what, by any way, and the spread cannot be asked for.
  await place(first, 'I drift');
  await place(second, 'I drift');
  // One scans the picture once more: it is the same phone, and where it was.
  await joinByLink(first, code);
  await expect(first.page.getByRole('button', { name: /^I drift/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(main(page).getByText('af 5 telefoner har placeret den')).toContainText('2');
  await expect(page.getByRole('button', { name: 'Vis fordelingen' })).toBeDisabled();
  const ofScreen = ['', '/room', '/state'].map((end) => `/meetings/${id}${end}`);
  const told = [await bodiesFor({ page }, ofScreen), await bodiesFor(third, ['/meeting', '/meeting/state'])];
  const streamed = await firstEvent(third, `${url}/meeting/events`);
  expect(streamed).toContain('"placed":2');
  expect([...told, streamed].flatMap(toldOfSpread)).toEqual([]);
  const revision = await page.locator('input[name="revision"]').first().inputValue();
  const itemId = await page.locator('form[action$="/stage"] input[name="itemId"]').first().inputValue();
  const early = await page.request.post(`/meetings/${id}/room/stage`, {
    headers: { origin: url },
    data: { meetingId: id, itemId, revision, action: 'show' },
  });
  expect(early.status()).toBe(409);
  expect(await early.json()).toMatchObject({ reason: 'too-few' });

  // A phone loses its network in the middle: its answer is kept, and sent when it is back.
  await fifth.context.setOffline(true);
  await expect(fifth.page.getByText('Ingen forbindelse.')).toBeVisible();
  await fifth.page.getByRole('button', { name: /^Følger/ }).click();
  await expect(fifth.page.getByText('Dit svar er gemt på telefonen.')).toBeVisible();
  await place(third, 'Afprøver');
  await place(fourth, 'Følger');
  // One may change one’s mind until the answers are shown.
  await place(second, 'Afprøver');
  await expect(main(page).getByText('af 5 telefoner har placeret den')).toContainText('4');
  await fifth.context.setOffline(false);
  await expect(fifth.page.getByText('Placeret. Du kan ændre det, til svarene vises.')).toBeVisible();
  await expect(fifth.page.getByRole('button', { name: /^Følger/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(main(page).getByText('af 5 telefoner har placeret den')).toContainText('5');

  // Another is away while the spread is shown, and comes back to it.
  await fourth.context.setOffline(true);
  const spread = page.getByRole('table', { name: 'Hvor mange har svaret hvad' });
  await pressUntil(page, 'Space', spread);
  expect((await bodiesFor(first, ['/meeting'])).match(/har svaret hvad/)).not.toBeNull();
  await expect(spread.getByRole('row', { name: /^I drift/ })).toContainText('1');
  await expect(spread.getByRole('row', { name: /^Afprøver/ })).toContainText('2');
  await expect(spread.getByRole('row', { name: /^Følger/ })).toContainText('2');
  await axe();
  for (const phone of [first, second, third, fifth])
    await expect(phone.page.getByRole('row', { name: /^Afprøver/ })).toContainText('2');
  await expect(fourth.page.getByRole('table')).toHaveCount(0);
  await fourth.context.setOffline(false);
  await expect(fourth.page.getByRole('row', { name: /^Afprøver/ })).toContainText('2');
  await axe(first.page);

  // The group agrees: that is the kommune’s own placement, and every phone sees it.
  await page.getByRole('radio', { name: 'I drift' }).check();
  await page.getByLabel('Udbredelse, når den er i drift').selectOption('flere steder');
  await page.getByLabel('Begrundelse').fill('Vi bruger den hver dag i to centre.');
  await page.getByRole('button', { name: 'Gem som vores placering' }).click();
  await expect(main(page).getByText('Gemt som jeres placering.')).toBeVisible();
  await expect(main(page).getByText('Radaren siger nu: I drift')).toBeVisible();
  await axe();
  for (const phone of phones) await expect(phone.page.getByText('Vi bruger den hver dag i to centre.')).toBeVisible();

  await page.getByText('Tilføj en beslutning eller en opgave').click();
  await page.getByLabel('Hvad skal der ske?').fill('Flyt de sidste systemer');
  await page.getByLabel('Hvem (rolle)').fill('It-chefen');
  await page.getByLabel('Hvornår').fill('2027-03-01');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await expect(main(page).getByText('Flyt de sidste systemer')).toContainText('It-chefen · senest 1. marts 2027');
  await pressUntil(page, 'ArrowRight', page.getByRole('heading', { level: 1, name: 'Vores ambition' }));
  await expect(first.page.getByText('Det drøfter I nu. Her er ikke noget at svare på.')).toBeVisible();

  await page.goto('/fill/social');
  const cloud = page.getByRole('group', { name: /Cloud/ });
  await expect(cloud.getByRole('radio', { name: /^I drift/ })).toBeChecked();

  // The pass opens this meeting and nothing else.
  for (const path of ['/', '/radar', '/meetings', `/meetings/${id}`, `/meetings/${id}/room`]) {
    await sixth.page.goto('/sign-in');
    const answer = await first.page.request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(303);
    expect(answer.headers().location, path).toMatch(/^\/sign-in/);
  }
  expect((await first.page.request.get(`/meetings/${id}/state`)).status()).toBe(401);
  expect((await first.page.request.get(`/meetings/${id}/events`)).status()).toBe(401);

  // Closed: the phones are told, the pass opens nothing, and the minutes can be had.
  await page.goto(`/meetings/${id}`);
  await page.getByLabel('Ja, mødet er slut').check();
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  for (const phone of phones)
    await expect(phone.page.getByRole('heading', { name: 'Mødet er slut' })).toBeVisible({ timeout: 20_000 });
  expect((await first.page.request.get('/meeting/state')).status()).toBe(401);
  for (const [name, magic] of [
    ['Hent referatet som PDF', '%PDF'],
    ['Hent referatet som Word', 'PK'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    expect(
      readFileSync(await download.path())
        .subarray(0, magic.length)
        .toString(),
      name,
    ).toBe(magic);
  }
});

test('without JavaScript the room works by forms, on the screen and on the phones', async ({
  browser,
  server,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const { url } = server;
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled: false });
  const screen = await context.newPage();
  await signInAs('editor', 'example', screen);
  const code = await openOnScreen(screen, await prepareMeeting(screen, [rpa]));
  const phones: Phone[] = [];
  for (let index = 0; index < 3; index += 1) phones.push(await newPhone(browser, { url, javaScriptEnabled: false }));
  for (const phone of phones) await joinByTyping(phone, code);
  await screen.getByRole('button', { name: 'Begynd med første punkt' }).click();
  await screen.getByRole('button', { name: 'Lad alle placere den' }).click();
  for (const { page } of phones) {
    await page.getByRole('link', { name: 'Opdatér' }).click();
    await page.getByRole('button', { name: /^Afprøver/ }).click();
    await expect(page.getByText('Placeret. Du kan ændre det, til svarene vises.')).toBeVisible();
  }
  await screen.getByRole('link', { name: 'Opdatér' }).click();
  await screen.getByRole('button', { name: 'Vis fordelingen' }).click();
  await expect(screen.getByText('3 har svaret. Alle siger “Afprøver”.')).toBeVisible();
  const [first] = phones;
  await first?.page.getByRole('link', { name: 'Opdatér' }).click();
  await expect(first?.page.getByText('3 har svaret. Alle siger “Afprøver”.') ?? main(screen)).toBeVisible();
  await first?.page.getByRole('button', { name: 'Forlad mødet' }).click();
  await expect(first?.page.getByText('Du har forladt mødet.') ?? main(screen)).toBeVisible();
  await first?.page.goto('/meeting');
  await expect(first?.page ?? screen).toHaveURL('/join');
});

test('where no stream comes through, the phone asks instead; a reader’s screen follows and changes nothing', async ({
  page,
  browser,
  server,
  signInAs,
  axe,
}) => {
  test.setTimeout(120_000);
  const { url } = server;
  await signInAs('editor');
  const id = await prepareMeeting(page, [rpa, 'topic/Vores ambition']);
  const code = await openOnScreen(page, id);
  const phone = await newPhone(browser, { url });
  await phone.context.route('**/meeting/events', (route) => route.abort());
  await joinByLink(phone, code);
  const other = await browser.newContext({ baseURL: url, viewport: { width: 1920, height: 1080 } });
  const reader = await other.newPage();
  await signInAs('reader', 'example', reader);
  await reader.goto(`/meetings/${id}/room`);
  await expect(reader.getByText('Siden her følger med af sig selv.')).toBeVisible();
  await expect(reader.getByText(code)).toHaveCount(0);

  await page.getByRole('button', { name: 'Begynd med første punkt' }).click();
  await expect(
    phone.page.getByRole('heading', { name: 'Robotter til rutineopgaver (RPA)' }).or(phone.page.locator('#room-item')),
  ).toBeVisible();
  await expect(reader.locator('#room-title')).toBeVisible();
  await expect(reader.getByRole('button')).toHaveCount(0);
  await axe(reader);
  const refused = await reader.request.post(`/meetings/${id}/room/choose`, {
    headers: { origin: url },
    data: { meetingId: id, itemId: '' },
  });
  expect(refused.status()).toBe(403);
  await reader.setViewportSize({ width: 390, height: 844 });
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('typing in the room is not lost when a phone answers, and the keys do not press what one types in', async ({
  page,
  browser,
  server,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('editor');
  const code = await openOnScreen(page, await prepareMeeting(page, [rpa]));
  const phone = await newPhone(browser, { url: server.url });
  await joinByLink(phone, code);
  await pressUntil(page, 'PageDown', page.locator('#room-title'));
  await pressUntil(page, 'Space', main(page).getByText('Placér den i stilhed på din telefon'));
  await expect(phone.page.getByRole('button', { name: /^I drift/ })).toBeVisible();
  await page.getByText('Tilføj en beslutning eller en opgave').click();
  await page.getByLabel('Hvad skal der ske?').pressSequentially('To ord');
  // Outside the field too: neither back to the code nor on takes what is written along.
  await page.locator('#room-title').click();
  for (const key of ['PageUp', 'PageDown', 'Space']) await page.keyboard.press(key);
  await place(phone, 'I drift');
  await expect(main(page).getByText('af 1 telefon')).toContainText('1');
  await expect(page.getByLabel('Hvad skal der ske?')).toHaveValue('To ord');
  await expect(main(page).getByText('Placér den i stilhed på din telefon')).toBeVisible();
});

test('the code is shown without losing the item, and an earlier decision is followed up from the screen', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('editor');
  const origin = new URL(page.url()).origin;
  const earlier = await prepareMeeting(page, ['topic/Vores ambition']);
  const decided = { what: 'Spørg leverandøren', who: 'It-chefen', due: '2020-01-15' };
  const written = await page.request.post('/meetings/decisions', {
    headers: { origin },
    form: { do: 'add', meetingId: earlier, itemId: '', kind: 'decision', ...decided },
    maxRedirects: 0,
  });
  const decisionId = /#decision-(.+)$/.exec(written.headers().location ?? '')?.[1] ?? '';
  await openOnScreen(page, await prepareMeeting(page, ['topic/Først', `decision/${decisionId}`]));
  await page.getByRole('button', { name: 'Begynd med første punkt' }).click();
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByRole('heading', { level: 1, name: decided.what })).toBeVisible();
  await expect(main(page).getByText('15. januar 2020')).toContainText('frist overskredet');

  await page.getByRole('link', { name: 'Vis mødekoden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gå med på din telefon' })).toBeVisible();
  await page.getByRole('link', { name: 'Tilbage til punkt 2' }).click();
  await expect(page.getByRole('heading', { level: 1, name: decided.what })).toBeVisible();

  await page.getByLabel('Hvad skete der?').fill('De svarede ja.');
  await page.getByRole('button', { name: 'Det er gjort' }).click();
  await expect(main(page).getByText('Der er fulgt op på beslutningen.')).toBeVisible();
  await expect(main(page).getByText('Gjort. Resultat: De svarede ja.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Det er gjort' })).toHaveCount(0);
});

test('what was chosen without a network in one round is no answer in the next', async ({
  page,
  browser,
  server,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('editor');
  const code = await openOnScreen(page, await prepareMeeting(page, [rpa]));
  const phones: Phone[] = [];
  for (let index = 0; index < 4; index += 1) phones.push(await newPhone(browser, { url: server.url }));
  for (const phone of phones) await joinByLink(phone, code);
  const [away, ...others] = phones;
  if (!away) throw new Error('Four phones');
  await pressUntil(page, 'PageDown', page.locator('#room-title'));
  await pressUntil(page, 'Space', main(page).getByText('Placér den i stilhed på din telefon'));
  await expect(away.page.getByRole('button', { name: /^I drift/ })).toBeVisible();
  await away.context.setOffline(true);
  await expect(away.page.getByText('Ingen forbindelse.')).toBeVisible();
  await away.page.getByRole('button', { name: /^I drift/ }).click();
  await expect(away.page.getByText('Dit svar er gemt på telefonen.')).toBeVisible();
  for (const phone of others) await place(phone, 'Afprøver');
  await page.getByRole('button', { name: 'Vis fordelingen' }).click();
  await page.locator('summary', { hasText: 'Placér igen' }).click();
  await page.getByRole('button', { name: 'Placér igen' }).click();
  await expect(main(page).getByText('Placér den i stilhed på din telefon')).toBeVisible();
  await away.context.setOffline(false);
  await expect(away.page.getByText('Dit svar hørte til en tidligere runde og kom ikke med.')).toBeVisible();
  await expect(away.page.getByRole('button', { pressed: true })).toHaveCount(0);
  await expect(main(page).getByText('af 4 telefoner har placeret den')).toContainText('0');
  await place(away, 'Følger');
  await expect(main(page).getByText('af 4 telefoner har placeret den')).toContainText('1');
});

test('open streams do not hold a stop', async ({ browser }) => {
  test.setTimeout(120_000);
  const own = await startServer({ label: 'room-stop' });
  const context = await browser.newContext({ baseURL: own.url });
  const page = await context.newPage();
  try {
    const editor = await demoVisitor(own.url, 'editor', 'example');
    const head = { title: 'Møde', forum: 'Direktionen', date: '2026-12-01', participants: '' };
    const made = await editor.post('/meetings/create', { form: { ...head, agenda: rpa } });
    const id = /^\/meetings\/([^/?]+)/.exec(made.location)?.[1] ?? '';
    await editor.post('/meetings/open', { form: { id, revision: '1' } });
    const code = /[A-Z]{4}-[A-Z]{4}/.exec((await editor.get(`/meetings/${id}/room`)).text)?.[0] ?? '';
    const phone = { context, page };
    await joinByTyping(phone, code);
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    let text = '';
    const stream = openStream(`${own.url}/meeting/events`, { cookie }, (said) => {
      text = said;
      return false;
    });
    await expect.poll(() => text).toContain('event: state');
    const began = Date.now();
    expect(await own.stop()).toBe(0);
    expect(Date.now() - began).toBeLessThan(3_000);
    await stream;
  } finally {
    await context.close();
    await own.kill();
  }
});
