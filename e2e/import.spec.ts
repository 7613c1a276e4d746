import type { Page } from '@playwright/test';
import { hostileFiles } from '../lib/import/hostile-files.fixture';
import { xlsxOf } from '../lib/import/test-sheets.fixture';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'import' } });

const vejle = 'lib/import/fixtures/vejle-overordnet.csv';

async function upload(page: Page, file: Parameters<Page['setInputFiles']>[1], start = '/import'): Promise<void> {
  await page.goto(start);
  await page.getByLabel(/^(?:Regneark|Fil med udgaven)/).setInputFiles(file);
  await page.getByRole('button', { name: /^Læs (?:arket|filen)$/ }).click();
  await expect(page).toHaveURL(/\/import(\/|\?failed=)/);
}

function sheet(name: string, text: string | Uint8Array) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
}

const rowsOf = (page: Page) => page.getByRole('table', { name: 'Hvad der sker med hver række' }).getByRole('row');

test('a kommune’s own sheet becomes its radar in two clicks, and one undoes it', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByText('Administration').click();
  await page.getByRole('link', { name: 'Import', exact: true }).first().click();
  await upload(page, vejle);
  await expect(page.getByRole('heading', { level: 1, name: 'Se importen igennem' })).toBeVisible();
  await expect(page.getByText('132 nye svar')).toBeVisible();
  await expect(page.getByText('4 rækker uden værdier')).toBeVisible();
  await expect(page.getByText('Bekræft: Wearabels/Tracking → Wearables/Tracking')).toBeVisible();
  await expect(page.getByText('B40: Metaverset har ingen værdier i rækken').first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Arkivér de seks fagområder' })).toBeChecked();
  await expect(rowsOf(page)).toHaveCount(23);
  await page.getByRole('button', { name: 'Importér 132 svar' }).click();
  await expect(page).toHaveURL(/\/radar\?year=2026/);
  await expect(page.getByRole('heading', { name: '132 svar importeret' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Hvert fagområdes egen vurdering' }).getByRole('row')).toHaveCount(7);
  await page.getByRole('button', { name: 'Fortryd import' }).click();
  await expect(page.getByText('132 svar fra importen er fortrudt.')).toBeVisible();
  await page.goto('/fill');
  await expect(page.getByText('Sundhed og ældre').first()).toBeVisible();
  await expect(page.getByText('Kultur og Sundhed')).toHaveCount(0);
});

test('what is read wrongly is corrected, and the plan shown anew', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  await upload(page, sheet('ark.csv', 'Teknologi;Havn;Velfærd\nRPA;7;3\nChatbots;2;1\nVores egen;4;\n'));
  await expect(page.getByText('4 nye svar')).toBeVisible();
  await expect(page.getByText('B2: 7 er ikke 1-4').first()).toBeVisible();
  await page.getByLabel('Bruges som, Havn', { exact: true }).selectOption('Tages ikke med');
  await page.getByRole('button', { name: 'Brug valgene' }).first().click();
  await expect(page.getByText('Valgene er brugt.')).toBeVisible();
  await expect(page.getByText('2 nye svar')).toBeVisible();
  await page.getByLabel('Bruges som, Chatbots', { exact: true }).selectOption('Tages ikke med');
  await page.getByRole('button', { name: 'Brug valgene' }).last().click();
  await expect(page.getByRole('button', { name: 'Importér 1 svar' })).toBeVisible();
  await page.getByRole('button', { name: 'Kassér' }).click();
  await expect(page.getByText('Arket er kasseret. Intet er importeret.')).toBeVisible();
});

test('rings are taken in with their source only, and can be compared with', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  await upload(page, vejle);
  await page.getByText('Tag arkets ringe ind som jeres egen reference').click();
  await page.getByRole('button', { name: 'Importér 132 svar' }).click();
  await expect(page.getByText('Skriv, hvor ringene kommer fra. Intet er importeret endnu.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Tag arkets ringe ind' })).toBeChecked();
  await page.getByLabel('Kilde til ringene').fill('KL’s radar, afskrevet af os');
  await page.getByRole('button', { name: 'Importér 132 svar' }).click();
  await page.getByRole('link', { name: 'Sammenlign med arkets egne ringe' }).click();
  await expect(page.getByText('KL’s radar, afskrevet af os').first()).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Fortryd import' }).click();
  await expect(page.getByText('132 svar fra importen er fortrudt.')).toBeVisible();
});

test('a file that cannot be read gets one clear sentence, and the server goes on', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  const sentences: [string, string][] = [
    ['bomb in the sheet', 'Filen fylder over 50 MB, når den pakkes ud. Gem kun arket med placeringerne i en ny fil.'],
    ['encrypted as a.xlsx', 'Filen er beskyttet med adgangskode. Fjern adgangskoden i Excel, og prøv igen.'],
    ['pdf as a.xlsx', 'Filens indhold passer ikke til dens navn. Åbn den i Excel, og gem den som .xlsx eller .csv.'],
    ['empty as a.csv', 'Filen er tom. Vælg den fil, der har jeres placeringer.'],
  ];
  for (const [label, sentence] of sentences) {
    const file = hostileFiles().find((each) => each.label === label);
    await upload(page, sheet(file?.name ?? '', file?.bytes ?? ''));
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await expect(page.getByText('Ark, der venter på at blive set igennem')).toHaveCount(0);
  }
  await upload(page, sheet('stor.csv', 'x'.repeat(5 * 1024 * 1024 + 1)));
  await expect(page.getByText('Filen fylder over 5 MB.', { exact: false })).toBeVisible();
});

test('several sheets that fit are chosen between', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  const rows = (value: number) => [
    ['Teknologi', 'Velfærd', 'Havn'],
    ['RPA', value, 3],
    ['Cloud', 1, 2],
  ];
  await upload(page, sheet('to ark.xlsx', xlsxOf({ name: '2025', rows: rows(4) }, { name: '2026', rows: rows(2) })));
  await expect(page.getByText('1 værdi er forskellig mellem arkene')).toBeVisible();
  await expect(page.getByRole('cell', { name: '2025 B2: 4, 2026 B2: 2' })).toBeVisible();
  await page.getByText('2026 (2 rækker', { exact: false }).click();
  await page.getByRole('button', { name: 'Læs det valgte ark' }).click();
  await expect(rowsOf(page).filter({ hasText: 'RPA' })).toContainText('Følger');
  await page.getByRole('button', { name: 'Kassér' }).click();
});

test('an edition’s values are read from a sheet into a draft', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  const text = 'Teknologi;Samlet;Social\nRPA;Klar;3,5\nDroner;Afprøv;2\n';
  await upload(page, sheet('udgave.csv', text), '/import?target=edition');
  await page.getByLabel('Titel').fill('Radaren fra et ark');
  await page.getByLabel('Kilde til placeringerne').fill('KL’s rapport, side 4');
  await page.getByRole('button', { name: 'Opret kladden' }).click();
  await expect(page).toHaveURL(/\/editions\/[^/]+\/values/);
  await expect(page.getByText('Radaren fra et ark').first()).toBeVisible();
});

test('a sheet of 2,000 rows is reviewed page by page', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  const lines = Array.from({ length: 1_990 }, (_, index) => `Teknologi nummer ${index};${1 + (index % 4)}`);
  await upload(page, sheet('lang.csv', `Teknologi;Havn\n${lines.join('\n')}\n`));
  await expect(page.getByText(/1972 rækker tages ikke med/)).toBeVisible();
  await page.getByRole('link', { name: 'Alle (1990)' }).click();
  await expect(rowsOf(page)).toHaveCount(51);
  await page.getByRole('button', { name: 'Kassér' }).click();
});

test('only the editor gets in', async ({ page, signInAs, allowedErrors }) => {
  allowedErrors.push(/403/);
  await signInAs('reader', 'blank');
  await expect(page.getByRole('link', { name: 'Import', exact: true })).toHaveCount(0);
  expect((await page.goto('/import'))?.status()).toBe(403);
});

test('without JavaScript', async ({ browser, server, signInAs }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url, locale: 'da-DK' });
  const page = await context.newPage();
  await signInAs('editor', 'blank', page);
  await upload(page, vejle);
  await page.getByRole('button', { name: 'Importér 132 svar' }).click();
  await expect(page.getByRole('heading', { name: '132 svar importeret' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd import' }).click();
  await expect(page.getByText('132 svar fra importen er fortrudt.')).toBeVisible();
  await context.close();
});

for (const language of ['da', 'en'] as const) {
  test(`axe finds nothing on the import’s pages (${language})`, async ({ page, signInAs, axe, context, server }) => {
    await signInAs('editor', 'blank');
    const bytes = xlsxOf(
      {
        name: '2025',
        rows: [
          ['Teknologi', 'Velfærd', 'KL'],
          ['RPA', 7, 'Klar'],
          ['Chatbots', 3, 'Afprøv'],
        ],
      },
      {
        name: '2026',
        rows: [
          ['Teknologi', 'Velfærd', 'KL'],
          ['RPA', 4, 'Klar'],
          ['Chatbots', 3, 'Afprøv'],
        ],
      },
    );
    await upload(page, sheet('ark.xlsx', bytes));
    const review = page.url();
    await upload(page, sheet('ark.xlsx', bytes), '/import?target=edition');
    const edition = page.url();
    await context.addCookies([{ name: 'sprog', value: language, url: server.url }]);
    const paths = ['/import', '/import?failed=broken', review, `${review}?rows=all&names=all`, edition];
    for (const path of paths) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await axe();
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(review);
    await axe();
  });
}
