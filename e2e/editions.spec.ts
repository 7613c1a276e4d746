import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'editions' }, locale: 'da-DK' });

const areas = [
  'Beskæftigelse',
  'Social',
  'Børn og unge',
  'Sundhed',
  'Teknik og miljø',
  'Administration',
  'Kultur',
  'IT',
];
const technologies = [
  'Cloud; Data',
  'RPA; Data',
  'AI; Data',
  'Kvantecomputere; Data; Regner på en ny måde',
  'VR; Service',
];
const title = 'Kommunernes Teknologiradar 2027';

test('an editor types an edition with eight areas, freezes it, uses it and compares', async ({
  page,
  signInAs,
  axe,
}) => {
  test.setTimeout(120_000);
  await signInAs('editor', 'example');
  await page.goto('/editions');
  await axe();

  await page.getByRole('link', { name: 'Indtast en udgave' }).click();
  await axe();
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('År', { exact: true }).fill('2027');
  await page.getByLabel('Kilde til placeringerne', { exact: true }).fill('Rapporten, side 8-20');
  await page.getByLabel('Metode', { exact: true }).fill('Gennemsnit af modenhed og udbredelse.');
  await page.getByRole('button', { name: 'Opret kladden' }).click();

  await page.getByLabel('Tilføj fagområder').fill(areas.join('\n'));
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /^Navn, nu/ })).toHaveCount(8);
  await axe();
  await page.getByRole('button', { name: 'Gem og gå videre' }).click();

  await page.getByLabel('Skriv teknologier').fill(technologies.join('\n'));
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Navn på engelsk for RPA' })).toHaveValue(
    'Robotic process automation',
  );
  await axe();
  await page.getByRole('button', { name: 'Gem og gå videre' }).click();

  // The radar and the list say the same.
  const cloud = page.getByRole('slider', { name: 'Cloud' });
  await cloud.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('group', { name: '1 Cloud' }).getByRole('radio', { name: 'Klar' })).toBeChecked();
  await page.getByRole('group', { name: '2 RPA' }).getByRole('radio', { name: 'Afprøv' }).check();
  await expect(page.getByRole('slider', { name: 'RPA' })).toHaveAttribute('aria-valuetext', 'Afprøv');
  const ai = page.getByRole('group', { name: '3 AI' });
  await ai.getByText('Niveau, modenhed, grundlag og kilde').click();
  await ai.getByLabel('Niveau').fill('2,5');
  await ai.getByLabel('Grundlag').selectOption('udledt');
  await page.getByRole('group', { name: '4 Kvantecomputere' }).getByText('Niveau, modenhed').click();
  await page.getByRole('group', { name: '4 Kvantecomputere' }).getByLabel('Niveau').fill('7');
  await axe();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Kvantecomputere er ikke gemt')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Samlet (3 af 5)' })).toBeVisible();
  await expect(ai.getByLabel('Niveau')).toHaveValue('2,5');

  await page.getByRole('link', { name: 'Social (0 af 5)' }).click();
  await page.getByRole('group', { name: '1 Cloud' }).getByRole('radio', { name: 'Hold øje' }).check();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Social (1 af 5)' })).toBeVisible();

  await page.getByRole('link', { name: 'Se og lås' }).click();
  await expect(page.getByRole('row', { name: /AI/ })).toContainText('udledt');
  await expect(page.getByRole('row', { name: /AI/ })).toContainText('Afprøv eller Hold øje');
  await expect(page.getByRole('row', { name: /Cloud/ })).toContainText('Rapporten, side 8-20');
  await axe();
  await page.getByLabel('Jeg har sammenholdt placeringerne med kilden').check({ force: true });
  await page.getByRole('button', { name: 'Lås udgaven' }).click();
  await expect(page.getByText('Udgaven er låst. Nu kan')).toBeVisible();
  await axe();

  await page.getByRole('link', { name: 'Brug den til vores radar' }).click();
  await page.getByRole('radio', { name: /^Radaren for 2026/ }).check({ force: true });
  await page.getByRole('button', { name: 'Se, hvad det betyder' }).click();
  await expect(page.getByText('Svarene bliver gemt.')).toBeVisible();
  await expect(page.getByText('Social: Social')).toBeVisible();
  await axe();
  await page.getByRole('button', { name: 'Brug udgaven i 2026' }).click();
  await expect(page.getByText('Radaren sammenlignes nu med udgaven.')).toBeVisible();

  await page.getByRole('link', { name: 'Sammenlign med den' }).click();
  await expect(page.getByText(title).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Cloud/ }).first()).toContainText('Klar');
});

test('without script the same forms do the same, and a reader only reads', async ({ browser, server, signInAs }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url, locale: 'da-DK' });
  const page = await context.newPage();
  await signInAs('editor', 'blank', page);
  await page.goto('/editions/new');
  await page.getByLabel('Titel', { exact: true }).fill('Uden script');
  await page.getByLabel('Metode', { exact: true }).fill('Skøn');
  await page.getByLabel('Kilde til placeringerne', { exact: true }).fill('Side 1');
  await page.getByRole('radio', { name: /^Teknologier og fagområder fra en udgave/ }).check({ force: true });
  await page.getByLabel('Udgave at kopiere fra').selectOption({ label: '2020, delvis (2020)' });
  await page.getByRole('button', { name: 'Opret kladden' }).click();
  await page.getByRole('link', { name: /Placeringer$/ }).click();
  await page.getByRole('group', { name: '1 Big data' }).getByRole('radio', { name: 'Afvent' }).check();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Det er gemt.')).toBeVisible();
  await expect(page.getByRole('group', { name: '1 Big data' }).getByRole('radio', { name: 'Afvent' })).toBeChecked();
  const draft = new URL(page.url()).pathname.replace('/values', '');

  await page.goto('/editions/kl-2020');
  await expect(page.getByRole('img', { name: '2020, delvis: Samlet' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(10);
  await context.close();

  const other = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url });
  const reader = await other.newPage();
  await signInAs('reader', 'blank', reader);
  expect((await reader.goto(draft))?.status()).toBe(404);
  await reader.goto('/editions');
  await expect(reader.getByRole('link', { name: 'Indtast en udgave' })).toHaveCount(0);
  expect((await reader.goto('/editions/new'))?.status()).toBe(403);
  await other.close();
});

test('of two editors of one draft, the second is told', async ({ browser, page, server, signInAs }) => {
  await signInAs('editor', 'blank');
  await page.goto('/editions/new');
  await page.getByLabel('Titel', { exact: true }).fill('To på én gang');
  await page.getByRole('button', { name: 'Opret kladden' }).click();
  const context = await browser.newContext({ baseURL: server.url, locale: 'da-DK' });
  const second = await context.newPage();
  await signInAs('editor', 'blank', second);
  await second.goto(page.url());
  await second.getByLabel('Tilføj fagområder').fill('Deres');
  await page.getByLabel('Tilføj fagområder').fill('Vores');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Det er gemt.')).toBeVisible();
  await second.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(second.getByText('En anden har ændret kladden')).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'Navn, nu Vores' })).toBeVisible();
  await context.close();
});
