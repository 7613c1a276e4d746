import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  addContributions,
  fetchFile,
  type HandedFile,
  type Installation,
  startInstallation,
  tamperedWith,
} from './rounds/installations';

test.use({ serverOptions: { label: 'rounds' } });

const main = (page: Page) => page.locator('main');
const fingerprint = /(?:[0-9a-f]{4} ){15}[0-9a-f]{4}/;

/** Opens a måling as the coordinator on the page, and answers its id. */
async function openRound(page: Page, title: string): Promise<string> {
  await page.goto('/rounds');
  await page.getByRole('link', { name: 'Åbn en måling' }).click();
  await page.getByLabel('Målingens navn').fill(title);
  await page.getByLabel('Hvem beder om svarene?').fill('Fællesskabet');
  await page.getByLabel('Udgave').selectOption('kl-2021-22');
  await page.getByLabel('Radarens år').fill('2026');
  await page.getByRole('button', { name: 'Åbn målingen' }).click();
  await expect(main(page).getByText('Målingen er åben. Kommunerne kan bidrage nu.')).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

test('a måling with too few kommuner is not closed, and says why', async ({ page, browser, server, signInAs, axe }) => {
  await signInAs('coordinator');
  const id = await openRound(page, 'Prøvemåling');
  await axe();
  await expect(main(page).getByText('Ingen kommuner har bidraget endnu.')).toBeVisible();

  const kommune = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const editor = await kommune.newPage();
  await signInAs('editor', 'example', editor);
  await editor.goto('/');
  await editor.getByRole('link', { name: 'Bidrag til Prøvemåling' }).click();
  await expect(editor).toHaveURL(`/rounds/${id}`);
  const told = main(editor);
  await expect(told.getByRole('heading', { name: 'Læs dette, før I bidrager' })).toBeVisible();
  await expect(told.getByText('Noter, navne, udbredelse, værdi og jeres egne teknologier sendes ikke.')).toBeVisible();
  await expect(told.getByText('Listen over de kommuner, der deltager, offentliggøres.')).toBeVisible();
  await expect(told.getByText('Hvis alle i en gruppe har svaret det samme')).toBeVisible();
  await editor.getByRole('button', { name: 'Bidrag', exact: true }).click();
  await expect(told.getByText('Tak. Jeres bidrag er med i målingen.')).toBeVisible();
  await expect(told.getByText('Bidraget svarer til radaren, som den er nu.')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('row', { name: /Eksempelkommune/ })).toContainText('Her');
  await expect(main(page).getByText('Målingen kan ikke lukkes endnu.')).toBeVisible();
  await expect(main(page).getByText('1 kommune har bidraget. Der skal mindst seks til')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Luk og offentliggør' })).toHaveCount(0);
  // Nor by a form that the page does not show.
  const form = { id, revision: '1', confirmed: 'true' };
  const posted = { headers: { origin: server.url }, form, maxRedirects: 0 };
  const refused = await page.request.post('/rounds/close', posted);
  expect([refused.status(), refused.headers().location]).toEqual([303, `/rounds/${id}?failed=not-publishable`]);
  await page.goto(`/rounds/${id}?failed=not-publishable`);
  await expect(main(page).getByText('Målingen er ikke lukket: intet kan offentliggøres endnu.')).toBeVisible();
  await expect(main(page).getByText('Åben', { exact: true })).toBeVisible();
  await axe();

  await editor.getByText('Træk bidraget tilbage').first().click();
  await editor.getByRole('button', { name: 'Træk bidraget tilbage' }).click();
  await expect(told.getByText('Jeres bidrag er trukket tilbage.')).toBeVisible();
  await expect(told.getByText('I har ikke bidraget endnu.')).toBeVisible();
  await kommune.close();

  await page.goto(`/rounds/${id}`);
  await page.getByText('Aflys målingen').first().click();
  await page.getByRole('button', { name: 'Aflys målingen' }).click();
  await expect(main(page).getByText('Ingen tal er offentliggjort, og bidragene bruges ikke.')).toBeVisible();
});

for (const role of ['contributor', 'reader'] as const) {
  test(`a ${role} sees how it stands, and cannot contribute`, async ({ page, server, signInAs }) => {
    await signInAs(role);
    await page.goto('/rounds');
    await page.getByRole('link', { name: /^Se målingen/ }).click();
    await expect(main(page).getByText('Det er kommunens digitaliseringschef, der bidrager')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bidrag', exact: true })).toHaveCount(0);
    const form = { roundId: new URL(page.url()).pathname.split('/').at(-1) ?? '' };
    const posted = { headers: { origin: server.url }, form, maxRedirects: 0 };
    expect((await page.request.post('/rounds/contribute', posted)).status()).toBe(403);
  });
}

/** Hands a file in, where the page asks for it. */
async function handIn(page: Page, label: string, file: HandedFile, button: string): Promise<void> {
  await page.getByLabel(label).setInputFiles(file);
  await page.getByRole('button', { name: button }).click();
}

async function fingerprintOn(page: Page): Promise<string> {
  return fingerprint.exec((await main(page).textContent()) ?? '')?.[0] ?? 'none on the page';
}

/** Loads a file of the coordinator's in the kommune's installation, where it is asked whose key it is. */
async function loadFirst({ page }: Installation, file: HandedFile, expected: string): Promise<void> {
  await page.goto('/rounds');
  await handIn(page, 'Fil fra udgiveren', file, 'Hent filen ind');
  const asked = main(page).getByRole('alert');
  await expect(asked).toContainText('Filen siger, at den er fra Fællesskabet.');
  await expect(asked).toContainText(expected);
  await page.getByLabel('Vælg den samme fil igen').setInputFiles(file);
  await page.getByLabel('Vi har ringet til udgiveren, og fingeraftrykket er det samme').check();
  await page.getByRole('button', { name: 'Stol på nøglen, og hent filen ind' }).click();
}

/** Begins the radar of the måling's year, and places Cloud and one more in it. */
async function answerRadar({ page, server }: Installation): Promise<void> {
  await page.goto('/radars/new');
  await page.locator('#year').fill('2026');
  await page.locator('input[name="editionId"][value="kl-2021-22"]').check();
  await page.getByRole('button', { name: 'Begynd radaren' }).click();
  await expect(page).toHaveURL(/\/fill/);
  await page.goto('/fill/samlet');
  await page
    .getByRole('group', { name: /Cloud$/ })
    .getByRole('radio', { name: 'I drift' })
    .check();
  await expect(page.getByText('Alle svar er gemt', { exact: true })).toBeVisible();
  expect(server.output()).not.toContain('error');
}

/** Seven of the 98, so that with Vejle there are eight. */
const seven = ['0101', '0147', '0151', '0153', '0155', '0157', '0159'].map((code) => `dk-${code}`);

test('a måling between two installations: out, contributed, in, published, and compared', async ({ browser, axe }) => {
  test.setTimeout(240_000);
  const shared = await startInstallation(browser, null);
  const vejle = await startInstallation(browser, 'Vejle');
  const [coordinator, editor] = [shared.page, vejle.page];

  const id = await openRound(coordinator, 'Måling 2026');
  const publisher = await fingerprintOn(coordinator);
  const invitation = await fetchFile(coordinator, 'Hent indbydelsen');

  await editor.goto('/rounds');
  const forged = tamperedWith(invitation, 'Måling 2026', 'Måling 2062');
  await handIn(editor, 'Fil fra udgiveren', forged, 'Hent filen ind');
  await expect(main(editor).getByText('Underskriften passer ikke til filens indhold')).toBeVisible();
  await loadFirst(vejle, invitation, publisher);
  await expect(main(editor).getByText('Indbydelsen er hentet ind.')).toBeVisible();
  await expect(main(editor).getByText('I har ingen radar for 2026 endnu.')).toBeVisible();
  await axe(editor);

  await answerRadar(vejle);
  await editor.goto(`/rounds/${id}`);
  await editor.getByRole('button', { name: 'Bidrag', exact: true }).click();
  await expect(main(editor).getByText('Bidraget er klar.')).toBeVisible();
  const contributor = await fingerprintOn(editor);
  const contribution = await fetchFile(editor, 'Hent bidragsfilen');
  expect(contribution.buffer.toString('utf8')).not.toContain('Freja');
  await axe(editor);

  const handContribution = (file: HandedFile) => handIn(coordinator, 'Bidragsfil', file, 'Hent bidraget ind');
  const said = main(coordinator);
  await handContribution(contribution);
  await expect(said.getByRole('alert')).toContainText('Filen siger, at den er fra Vejle');
  await expect(said.getByRole('alert')).toContainText(contributor);
  await axe(coordinator);
  await coordinator.getByLabel('Jeg har talt med dem, og fingeraftrykket er det samme').check();
  await coordinator.getByRole('button', { name: 'Registrér nøglen for Vejle' }).click();
  await expect(said.getByText('Nøglen er registreret.')).toBeVisible();
  await handContribution(tamperedWith(contribution, '"operating"', '"following"'));
  await expect(said.getByText('Underskriften passer ikke til filens indhold')).toBeVisible();
  await handContribution(invitation);
  await expect(said.getByText('Det er en indbydelse og ikke en bidragsfil.')).toBeVisible();
  await handContribution(contribution);
  await expect(said.getByText('Bidraget er hentet ind.')).toBeVisible();
  await expect(coordinator.getByRole('row', { name: /Vejle/ })).toContainText('Med fil');
  await handContribution(contribution);
  await expect(said.getByText('Bidraget er allerede hentet ind.')).toBeVisible();

  addContributions(shared.server, id, seven);
  await coordinator.goto(`/rounds/${id}`);
  await expect(said.getByText('Gennemsnit af 8 deltagende kommuner.')).toBeVisible();
  await coordinator.getByLabel('Jeg har set, hvad der offentliggøres').check();
  await coordinator.getByRole('button', { name: 'Luk og offentliggør' }).click();
  await expect(said.getByText('Målingen er lukket, og tallene er offentliggjort.')).toBeVisible();
  await axe(coordinator);
  const result = await fetchFile(coordinator, 'Hent resultatfilen');

  await editor.goto('/rounds');
  await handIn(editor, 'Fil fra udgiveren', tamperedWith(result, '"operating":2', '"operating":3'), 'Hent filen ind');
  await expect(main(editor).getByText('Underskriften passer ikke til filens indhold')).toBeVisible();
  await handIn(editor, 'Fil fra udgiveren', result, 'Hent filen ind');
  await expect(main(editor).getByText('Resultatet er hentet ind.')).toBeVisible();
  await expect(main(editor).getByText('Gennemsnit af 8 deltagende kommuner').first()).toBeVisible();
  await expect(main(editor).getByRole('listitem').filter({ hasText: 'Vejle (jer)' })).toBeVisible();
  await axe(editor);

  await main(editor).getByRole('link', { name: 'Sammenlign med de øvrige' }).click();
  await expect(editor).toHaveURL(/\/radar\?release=.+&group=country$/);
  await expect(main(editor)).toContainText('Gennemsnit af 8 deltagende kommuner.');
  await expect(main(editor)).toContainText('Vores eget svar er trukket fra: “de øvrige” er 7 kommuner.');
  await expect(main(editor)).toContainText('Kilde: Fællesskabet');
  // Two of the seven others have Cloud in operation; with Vejle's own it would be three of eight.
  await expect(editor.getByRole('row', { name: /Cloud/ })).toContainText(/i.drift.29.%/);
  await axe(editor);
  await Promise.all([shared.server.stop(), vejle.server.stop()]);
});
