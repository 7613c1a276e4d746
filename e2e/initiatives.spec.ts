import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'initiatives' } });

const main = (page: Page) => page.locator('main');
const card = (page: Page, name: string) => page.getByRole('region', { name });

/** The day so many days before today in Denmark, ISO yyyy-mm-dd: what is typed stays in the past whenever the test is run. */
function daysAgo(days: number): string {
  const then = new Date(Date.now() - days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(then);
}

type Begun = { readonly title: string; readonly technology: string; readonly area: string; readonly phase: string };

/** Fills in the four fields that are asked for at once, and answers the address of what was made. */
async function create(page: Page, { title, technology, area, phase }: Begun, since = daysAgo(0)): Promise<string> {
  await page.goto('/initiatives');
  await main(page).getByRole('link', { name: 'Opret en indsats' }).click();
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Teknologi', { exact: true }).selectOption(technology);
  await page.getByRole('checkbox', { name: area }).check();
  await page.getByRole('radio', { name: phase, exact: true }).check();
  await page.getByLabel('Siden hvornår?').fill(since);
  await page.getByRole('button', { name: 'Opret indsatsen' }).click();
  await expect(main(page).getByText('Indsatsen er oprettet.')).toBeVisible();
  return new URL(page.url()).pathname;
}

async function changePhase(page: Page, phase: string, since: string): Promise<void> {
  await page.getByLabel('Ny fase').selectOption({ label: phase });
  await page.getByLabel('Siden hvornår?').fill(since);
  await page.getByRole('button', { name: 'Skift fase' }).click();
  await expect(main(page).getByText('Indsatsen har skiftet fase.')).toBeVisible();
}

/** What the front page says of the pilots. */
async function health(page: Page): Promise<string> {
  await page.goto('/');
  return (await card(page, 'Piloternes tilstand').textContent()) ?? '';
}

test('from idea to operation: hints and pilot health follow, and the placement is taken with one click', async ({
  page,
  signInAs,
  axe,
}) => {
  test.setTimeout(180_000);
  await signInAs('editor', 'blank');
  await page.goto('/initiatives');
  await expect(page.getByRole('heading', { name: 'I har ingen indsatser endnu' })).toBeVisible();
  await axe();
  const rpa = { title: 'Robot til fakturaer', technology: 'rpa', area: 'Social', phase: 'Idé' };
  const own = await create(page, rpa, daysAgo(900));
  await expect(card(page, 'Sådan står den')).toContainText('vælg fasen Pilot');
  await expect(card(page, 'Placering og indsats siger noget forskelligt')).toHaveCount(0);
  await axe();

  // A pilot for long: the placement says nothing of it yet, and becomes what the initiative says.
  await changePhase(page, 'Pilot', daysAgo(800));
  const hint = card(page, 'Placering og indsats siger noget forskelligt');
  await expect(hint).toContainText('RPA afprøves i en indsats, men placeringen for Social siger noget andet.');
  await axe();
  await hint.getByRole('button', { name: 'Ret placeringen til “Afprøver” (RPA, Social)' }).click();
  await expect(main(page).getByText('Placeringen er rettet efter indsatserne.')).toBeVisible();
  await expect(hint).toHaveCount(0);
  await page.goto('/fill/social');
  await expect(page.getByRole('group', { name: /RPA$/ }).getByRole('radio', { name: 'Afprøver' })).toBeChecked();
  const began = await health(page);
  expect(began).toContain('I prøver 1 indsats af.');
  for (const problem of ['sidder fast', 'mangler et formål', 'har ingen vej til drift'])
    expect(began).toContain(`1 ${problem}`);
  expect(began).not.toContain('over slutdatoen');
  await axe();

  // What it lacks is asked for, one thing at a time, and leads to its field.
  await page.goto(own);
  await card(page, 'Næste skridt').getByRole('link', { name: 'Skriv formålet' }).click();
  await expect(page.getByLabel('Formål', { exact: true })).toBeVisible();
  await page.getByLabel('Formål', { exact: true }).fill('Færre tastefejl');
  await page.getByLabel('Planlagt slutning').fill(daysAgo(30));
  await page.getByLabel('Vej til drift').fill('Økonomi overtager den og betaler licensen');
  await axe();
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(main(page).getByText('Indsatsen er gemt.')).toBeVisible();

  // Overdue: its end has passed, and nothing is decided.
  await expect(card(page, 'Næste skridt')).toContainText('Den planlagte slutdato er passeret');
  await expect(card(page, 'Næste skridt').getByRole('link', { name: 'Skriv evalueringen' })).toBeVisible();
  const overdue = await health(page);
  expect(overdue).toContain('1 er over slutdatoen uden en beslutning');
  expect(overdue).toContain('1 mangler en evaluering');
  expect(overdue).not.toContain('mangler et formål');
  await card(page, 'Piloternes tilstand').getByRole('link', { name: 'er over slutdatoen uden en beslutning' }).click();
  await expect(page).toHaveURL('/initiatives?problem=overdue');
  await page.getByRole('link', { name: 'Robot til fakturaer' }).click();

  // Evaluated, and decided.
  await changePhase(page, 'Evalueret', daysAgo(10));
  await card(page, 'Næste skridt').getByRole('link', { name: 'Skriv evalueringen' }).click();
  await page.getByLabel('Evaluering', { exact: true }).fill('Halvt så mange fejl');
  await page.getByLabel('Resultat').selectOption('met');
  await page.getByLabel('Beslutning', { exact: true }).selectOption('scale');
  await page.getByLabel('Dato for beslutningen').fill(daysAgo(5));
  await page.getByLabel('Begrundelse').fill('Gevinsten er dobbelt så stor som licensen');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(main(page).getByText('I har besluttet at skalere.')).toBeVisible();
  const decided = await health(page);
  expect(decided).not.toContain('over slutdatoen');
  expect(decided).not.toContain('mangler en evaluering');

  // In operation: the placement lags behind once more, and follows.
  await page.goto(own);
  await card(page, 'Næste skridt').getByRole('link', { name: 'Sæt i drift' }).click();
  await expect(page.getByLabel('Ny fase')).toHaveValue('operating');
  await changePhase(page, 'I drift', daysAgo(1));
  await expect(page.getByLabel('Ny fase')).toHaveValue('');
  await expect(hint).toContainText('RPA er i drift i en indsats, men placeringen for Social siger noget andet.');
  await page.goto('/technology/rpa');
  await expect(card(page, 'Vores indsatser').getByRole('row', { name: /Robot til fakturaer/ })).toContainText(
    'I drift',
  );
  await axe();
  await page.getByRole('button', { name: 'Ret placeringen til “I drift” (RPA, Social)' }).click();
  await expect(page).toHaveURL(/\/technology\/rpa/);
  await page.goto('/fill/social');
  await expect(page.getByRole('group', { name: /RPA$/ }).getByRole('radio', { name: 'I drift' })).toBeChecked();
  const ended = await health(page);
  expect(ended).toContain('Ingen indsatser prøves af lige nu.');
  expect(ended).toContain('1 af 1 afsluttet pilot er kommet i drift.');
  await page.goto('/initiatives/hints');
  await expect(main(page).getByText('Placeringer og indsatser siger det samme alle steder.')).toBeVisible();
  await page.goto(own);
  for (const step of ['Idé', 'Pilot', 'Evalueret', 'I drift'])
    await expect(
      card(page, 'Fase')
        .getByRole('listitem')
        .filter({ hasText: `${step} fra` }),
    ).toBeVisible();
});

test('without script: a refused form comes back with all that was typed, and with what is wrong', async ({
  browser,
  server,
  signInAs,
}) => {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs('editor', 'example', page);
  await page.goto('/initiatives/new?technology=cloud&area=demo-eksempel-social&phase=pilot');
  await expect(page.getByLabel('Teknologi', { exact: true })).toHaveValue('cloud');
  await expect(page.getByRole('checkbox', { name: 'Social' })).toBeChecked();
  await page.getByLabel('Titel').fill('Arkiv i skyen');
  await page.getByText('Gevinst og business case').click();
  await page.getByLabel('Forventet gevinst').fill(`Plads ${'til mere '.repeat(300)}`);
  await page.getByLabel('Link til business casen').fill('ftp://server/sag');
  await page.getByRole('button', { name: 'Opret indsatsen' }).click();
  const alert = main(page).getByRole('alert');
  await expect(alert).toContainText('Det blev ikke gemt');
  await expect(alert.getByRole('link', { name: /^Forventet gevinst: Teksten er .+ tegn for lang/ })).toBeVisible();
  await expect(alert.getByRole('link', { name: /^Link til business casen: Skriv en adresse/ })).toBeVisible();
  await expect(page.getByLabel('Titel')).toHaveValue('Arkiv i skyen');
  await expect(page.getByLabel('Forventet gevinst')).toHaveValue(/^Plads til mere/);
  await page.getByLabel('Forventet gevinst').fill('Plads til mere');
  await page.getByLabel('Link til business casen').fill('https://intra.example/sag');
  await page.getByRole('button', { name: 'Opret indsatsen' }).click();
  await expect(main(page).getByText('Indsatsen er oprettet.')).toBeVisible();
  await expect(main(page).getByRole('link', { name: 'https://intra.example/sag' })).toBeVisible();
  await context.close();
});

test('two who save the same: the second sees what the first wrote, and loses nothing', async ({
  page,
  browser,
  server,
  signInAs,
}) => {
  await signInAs('editor');
  const begun = { title: 'Drone over taget', technology: 'droner', area: 'Social', phase: 'Pilot' };
  const own = await create(page, begun);
  const context = await browser.newContext({ baseURL: server.url });
  const other = await context.newPage();
  await signInAs('editor', 'example', other);
  for (const one of [page, other]) await one.goto(`${own}/edit`);
  await page.getByLabel('Ansvarlig').fill('Ejendomschef');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(main(page).getByText('Indsatsen er gemt.')).toBeVisible();

  await other.getByLabel('Ansvarlig').fill('Teknisk chef');
  await other.getByRole('button', { name: 'Gem' }).click();
  const alert = main(other).getByRole('alert');
  await expect(alert).toContainText('har gemt indsatsen, mens du skrev');
  await expect(alert.getByRole('link', { name: 'Ansvarlig: Ejendomschef' })).toBeVisible();
  await expect(other.getByLabel('Ansvarlig')).toHaveValue('Teknisk chef');
  await other.getByRole('button', { name: 'Gem' }).click();
  await expect(main(other).getByText('Indsatsen er gemt.')).toBeVisible();
  await page.reload();
  await expect(main(page).getByText('Teknisk chef')).toBeVisible();
  await context.close();
});

test('a search and a filter narrow the list; what is archived counts nowhere and comes back', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor');
  const begun = { title: 'Zebrastribernes sensor', technology: 'iot', area: 'Social', phase: 'Idé' };
  const own = await create(page, begun);
  await page.goto('/initiatives');
  await page.getByLabel('Søg', { exact: true }).fill('zebrastribe');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(main(page).getByText(/^1 af \d+ indsatser$/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Zebrastribernes sensor/ })).toContainText('Idé');
  await page.getByLabel('Fase').selectOption('operating');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(main(page).getByText('Ingen indsatser passer til søgningen.')).toBeVisible();

  await page.goto(own);
  await page.getByText('Arkivér indsatsen').click();
  await page.getByRole('button', { name: 'Arkivér', exact: true }).click();
  await expect(main(page).getByText('Indsatsen er arkiveret og tæller ikke med.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skift fase' })).toHaveCount(0);
  await page.goto('/initiatives?search=zebrastribe');
  await expect(main(page).getByText('Ingen indsatser passer til søgningen.')).toBeVisible();
  await page.getByRole('link', { name: 'Se arkiverede indsatser' }).click();
  await page.getByRole('link', { name: 'Zebrastribernes sensor' }).click();
  await page.getByRole('button', { name: 'Hent den tilbage' }).click();
  await expect(main(page).getByText('Indsatsen er hentet tilbage.')).toBeVisible();
});

test('a reader sees everything and changes nothing', async ({ page, server, signInAs, allowedErrors, axe }) => {
  allowedErrors.push(/403/);
  await signInAs('reader');
  await page.goto('/initiatives');
  await expect(main(page).getByRole('link', { name: 'Opret en indsats' })).toHaveCount(0);
  await main(page).getByRole('row').nth(1).getByRole('link').click();
  const own = new URL(page.url()).pathname;
  for (const name of ['Skift fase', 'Arkivér', 'Ret placeringen til'])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(main(page).getByRole('link', { name: 'Ret', exact: true })).toHaveCount(0);
  await axe();
  expect((await page.goto(`${own}/edit`))?.status()).toBe(403);
  const form = { id: own.split('/').at(-1) ?? '', version: '1', phase: 'stopped', since: daysAgo(0) };
  for (const path of ['/initiatives/phase', '/initiatives/archive', '/initiatives/restore']) {
    const answer = await page.request.post(path, { headers: { origin: server.url }, form, maxRedirects: 0 });
    expect([path, answer.status()]).toEqual([path, 403]);
  }
});

test('a contributor writes down only what is in its own areas', async ({ page, server, signInAs }) => {
  await signInAs('contributor');
  await page.goto('/initiatives/new');
  const areas = await page
    .getByRole('group', { name: /^Fagområder/ })
    .getByRole('checkbox')
    .count();
  expect(areas).toBeGreaterThan(0);
  expect(areas).toBeLessThan(6);
  const form = { title: 'Andres', technologyId: 'iot', areaIds: 'demo-eksempel-administration', phase: 'idea' };
  const posted = { headers: { origin: server.url }, form: { ...form, since: daysAgo(0) }, maxRedirects: 0 };
  const boxes = await page.getByRole('checkbox').evaluateAll((all) => all.map((box) => box.getAttribute('value')));
  expect(boxes).not.toContain(form.areaIds);
  expect((await page.request.post('/initiatives/create', posted)).status()).toBe(403);
});
