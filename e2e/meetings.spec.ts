import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'meetings' } });

const main = (page: Page) => page.locator('main');
const item = (page: Page, title: string) => page.locator('.meeting-agenda > li').filter({ hasText: title });

/** Prepares a meeting with nothing but one topic on its agenda, and answers its address. */
async function planMeeting(page: Page, title: string): Promise<string> {
  await page.goto('/meetings/new');
  await page.getByLabel('Mødets navn').fill(title);
  await page.getByLabel('Hvem mødes?').fill('Chefgruppen');
  for (const box of await page.locator('input[name="agenda"]').all()) await box.uncheck();
  await page.getByRole('button', { name: 'Opret mødet' }).click();
  await expect(main(page).getByText('Dagsordenen er tom. Tilføj det første punkt.')).toBeVisible();
  await page.getByLabel('Emne', { exact: true }).fill('Velkomst');
  await page.getByRole('button', { name: 'Tilføj emnet' }).click();
  await expect(item(page, 'Velkomst')).toBeVisible();
  return new URL(page.url()).pathname;
}

test('from proposals over themes and decisions to the meeting that follows up', async ({ page, signInAs, axe }) => {
  test.setTimeout(120_000);
  await signInAs('editor');
  await page.goto('/meetings');
  await main(page).getByRole('link', { name: 'Forbered et møde' }).click();

  // The proposals stand ticked, each with its reason; one is left out.
  const pilots = page.getByRole('group', { name: 'Afprøvninger, der kalder på en beslutning' });
  await expect(pilots.getByText(/slutdatoen er passeret uden en beslutning/i).first()).toBeVisible();
  const first = pilots.getByRole('checkbox').first();
  await expect(first).toBeChecked();
  await first.uncheck();
  const chosen = await page.locator('input[name="agenda"]:checked').count();
  await page.getByLabel('Mødets navn').fill('Chefgruppens drøftelse');
  await page.getByLabel('Hvem mødes?').fill('Chefgruppen');
  await page.getByLabel('Deltagere').fill('Socialchef\nIT-chef');
  await page.getByRole('button', { name: 'Opret mødet' }).click();
  await expect(main(page).getByText('Mødet er oprettet. Se dagsordenen igennem.')).toBeVisible();
  await expect(page.locator('.meeting-agenda > li')).toHaveCount(chosen);
  await expect(main(page).getByText('Socialchef, IT-chef')).toBeVisible();
  await axe();

  // The agenda: a technology in an area, a topic moved up, and one taken away.
  await page.getByText('Tilføj til dagsordenen').click();
  await page.getByLabel('Teknologi', { exact: true }).selectOption({ label: 'Droner' });
  await page.getByLabel('Fagområde').selectOption({ label: 'Social' });
  await page.getByRole('button', { name: 'Tilføj teknologien' }).click();
  await expect(item(page, 'Droner')).toContainText('i Social');
  await page.getByText('Tilføj til dagsordenen').click();
  await page.getByLabel('Emne', { exact: true }).fill('Budgettet for næste år');
  await page.getByRole('button', { name: 'Tilføj emnet' }).click();
  await page.getByRole('button', { name: /^Flyt op.*Budgettet for næste år/ }).click();
  await expect(page.locator('.meeting-agenda > li').nth(chosen)).toContainText('Budgettet for næste år');
  await page.getByRole('button', { name: /^Tag af dagsordenen.*Droner/ }).click();
  await expect(main(page).getByText('Punktet er taget af dagsordenen.')).toBeVisible();
  await expect(item(page, 'Droner')).toHaveCount(0);
  const path = new URL(page.url()).pathname;

  // The themes: what Pejling knows, what was said last time, and the answer.
  await page.getByRole('link', { name: 'Gå til temaerne' }).click();
  const scaling = page.getByRole('region', { name: /Fra afprøvning til drift/ });
  await expect(scaling.getByText(/afprøvninger har passeret slutdatoen uden en beslutning/)).toBeVisible();
  await expect(scaling.getByRole('heading', { name: /^Sidste gang: / })).toBeVisible();
  await expect(page.getByText('Temaerne kommer fra Kommunernes Teknologiradar 2020 (KL).')).toBeVisible();
  await scaling.getByLabel(/Jeres svar/).fill('Vi afslutter, før vi begynder.');
  await scaling.getByRole('button', { name: /Gem svaret/ }).click();
  await expect(scaling.getByText('Svaret er gemt.')).toBeVisible();
  await expect(main(page).getByText('1 af 9 temaer er besvaret')).toBeVisible();
  await axe();

  // Open: a code that can be renewed, and decisions on the way.
  await page.goto(path);
  await page.getByRole('button', { name: 'Åbn mødet' }).click();
  const code = main(page).locator('.meeting-code');
  await expect(code).toHaveText(/^[A-Z]{4}-[A-Z]{4}$/);
  const old = await code.textContent();
  await page.getByRole('button', { name: 'Lav en ny kode' }).click();
  await expect(main(page).getByText('Mødet har fået en ny kode.')).toBeVisible();
  expect(await code.textContent()).not.toBe(old);
  await expect(page.getByRole('link', { name: 'Vis mødet på skærmen' })).toHaveAttribute('href', `${path}/room`);

  await page.getByText('Noter til punktet: Budgettet for næste år').click();
  await item(page, 'Budgettet').getByLabel('Noter til punktet').fill('Der er plads til to nye.');
  await item(page, 'Budgettet').getByRole('button', { name: 'Gem noten' }).click();
  await expect(item(page, 'Budgettet')).toContainText('Der er plads til to nye.');

  await page.getByText('Skriv en beslutning').click();
  await page.getByRole('radio', { name: 'Opgave' }).check();
  await page.getByLabel('Hvad er besluttet?').fill('Laver en fælles plan');
  await page.getByLabel('Hvem har ansvaret?').fill('IT-chef');
  await page.getByLabel('Hvornår?').fill('2026-02-01');
  await page.getByLabel('Hvilket punkt hører den til?').selectOption({ index: chosen + 1 });
  await page.getByRole('button', { name: 'Tilføj beslutningen' }).click();
  const own = page.getByRole('row', { name: /Laver en fælles plan/ });
  await expect(own).toContainText('IT-chef');
  await expect(own).toContainText('frist overskredet');
  await own.getByText('Ret beslutningen').click();
  await own.getByLabel('Hvad er besluttet?').fill('Laver en fælles plan for drift');
  await own.getByRole('button', { name: 'Gem beslutningen' }).click();
  await expect(page.getByRole('row', { name: /Laver en fælles plan for drift/ })).toBeVisible();
  await axe();

  // Closed: nothing can be changed, the minutes can be fetched, and the decision can be followed up.
  await page.getByLabel('Ja, mødet er slut').check();
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(main(page).getByText('Mødet er lukket, og referatet er færdigt.')).toBeVisible();
  await expect(page.getByText('Noter til punktet')).toHaveCount(0);
  await expect(page.getByText('Skriv en beslutning')).toHaveCount(0);
  const href = await page.getByRole('link', { name: 'Hent referatet som PDF' }).getAttribute('href');
  const minutes = await page.request.get(href ?? '');
  expect(minutes.headers()['content-type']).toBe('application/pdf');
  const paper = page.getByRole('link', { name: 'Tag med i et bilag' });
  const id = path.split('/').at(-1) ?? '';
  await expect(paper).toHaveAttribute('href', new RegExp(`^/exports/new\\?year=\\d{4}&meeting=${id}$`));
  await axe();

  // The next one: the decision is proposed, follows along, and is settled there.
  await page.getByRole('link', { name: 'Forbered det næste møde' }).click();
  await expect(page.getByLabel('Deltagere')).toHaveValue('Socialchef\nIT-chef');
  const earlier = page.getByRole('group', { name: 'Besluttet tidligere og stadig åbent' });
  await expect(earlier.getByText('Laver en fælles plan for drift')).toBeVisible();
  await page.getByRole('button', { name: 'Opret mødet' }).click();
  const followed = page
    .getByRole('region', { name: 'Besluttet tidligere' })
    .getByRole('row', { name: /Laver en fælles plan/ });
  await followed.getByText('Følg op').click();
  await followed.getByLabel('Hvad skete der?').fill('Planen er lagt.');
  await followed.getByRole('button', { name: 'Det er gjort' }).click();
  await expect(main(page).getByText('Opfølgningen er gemt.')).toBeVisible();
  await expect(followed).toContainText('Resultat: Planen er lagt.');
  await page.getByRole('link', { name: 'Gå til temaerne' }).click();
  await expect(page.getByRole('region', { name: /Fra afprøvning til drift/ })).toContainText(
    'Vi afslutter, før vi begynder.',
  );
  await page.goto('/meetings');
  await expect(page.getByRole('row', { name: /Laver en fælles plan for drift/ })).toHaveCount(0);
  await axe();
});

test('without JavaScript: proposals about one area, and two who answer the same theme', async ({
  browser,
  server,
  signInAs,
}) => {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs('editor', 'example', page);
  await page.goto('/meetings/new');
  await page.getByLabel('Hvem mødes?').fill('Socialområdet');
  await page.locator('summary').filter({ hasText: 'Begræns forslagene' }).click();
  await page.getByRole('checkbox', { name: 'Social', exact: true }).check();
  await page.getByRole('button', { name: 'Vis nye forslag' }).click();
  await expect(page.getByLabel('Hvem mødes?')).toHaveValue('Socialområdet');
  const gaps = page.getByRole('group', { name: 'De største afstande til radaren' });
  await expect(gaps.getByRole('checkbox').first()).toBeChecked();
  for (const label of await gaps.locator('label').allInnerTexts()) expect(label).toContain('– Social');
  await page.getByRole('button', { name: 'Opret mødet' }).click();
  await expect(main(page).getByText('Mødet er oprettet.')).toBeVisible();

  const path = new URL(page.url()).pathname;
  const other = await context.newPage();
  await other.goto(`${path}/guide`);
  await page.goto(`${path}/guide`);
  const purpose = (of: Page) => of.getByRole('region', { name: /Formålet/ });
  await purpose(page)
    .getByLabel(/Jeres svar/)
    .fill('Den første skrev dette.');
  await purpose(page)
    .getByRole('button', { name: /Gem svaret/ })
    .click();
  await expect(purpose(page).getByText('Svaret er gemt.')).toBeVisible();
  await purpose(other)
    .getByLabel(/Jeres svar/)
    .fill('Den anden skrev noget andet.');
  const needs = other.getByRole('region', { name: /Behov og udfordringer/ });
  await needs.getByLabel(/Jeres svar/).fill('Skrevet ved et andet tema.');
  await purpose(other)
    .getByRole('button', { name: /Gem svaret/ })
    .click();
  await expect(purpose(other).getByText(/En anden har ændret svaret imens/)).toBeVisible();
  await expect(purpose(other).getByText('Den første skrev dette.')).toBeVisible();
  await expect(purpose(other).getByLabel(/Det, du skrev/)).toHaveValue('Den anden skrev noget andet.');
  await expect(needs.getByText('Svaret er gemt.')).toBeVisible();
  await expect(needs.getByLabel(/Jeres svar/)).toHaveValue('Skrevet ved et andet tema.');
  await purpose(other)
    .getByRole('button', { name: /Gem svaret/ })
    .click();
  await expect(purpose(other).getByLabel(/Jeres svar/)).toHaveValue('Den anden skrev noget andet.');
  await context.close();
});

test('a planned meeting can be changed and deleted; what was written from an old page is not lost', async ({
  page,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  const path = await planMeeting(page, 'Til at slette');
  await page.getByText('Ret mødets oplysninger').click();
  await page.getByLabel('Mødets navn').fill('Et andet navn');
  await page.getByRole('button', { name: 'Gem oplysningerne' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Et andet navn' })).toBeVisible();

  const old = await page.context().newPage();
  await old.goto(path);
  await page.getByText('Noter til punktet: Velkomst').click();
  await page.getByLabel('Noter til punktet').fill('Først.');
  await page.getByRole('button', { name: 'Gem noten' }).click();
  await expect(item(page, 'Velkomst')).toContainText('Først.');
  await old.getByText('Noter til punktet: Velkomst').click();
  await old.getByLabel('Noter til punktet').fill('Skrevet på den gamle side.');
  await old.getByRole('button', { name: 'Gem noten' }).click();
  await expect(old.getByText('En anden har ændret punktet imens.')).toBeVisible();
  await expect(old.getByRole('region', { name: 'Det, du skrev' })).toContainText('Skrevet på den gamle side.');
  await expect(item(old, 'Velkomst')).toContainText('Først.');
  await axe(old);
  await old.close();

  await page.getByText('Slet mødet').first().click();
  await page.getByLabel('Ja, slet mødet').check();
  await page.getByRole('button', { name: 'Slet mødet' }).click();
  await expect(main(page).getByText('Mødet er slettet.')).toBeVisible();
  await expect(main(page).getByText('Et andet navn')).toHaveCount(0);
});

for (const role of ['contributor', 'reader'] as const) {
  test(`a ${role} sees the meetings and changes nothing`, async ({
    page,
    browser,
    server,
    signInAs,
    allowedErrors,
  }) => {
    allowedErrors.push(/403/);
    const room = await browser.newContext({ baseURL: server.url });
    const editor = await room.newPage();
    await signInAs('editor', 'example', editor);
    const path = await planMeeting(editor, `Set af ${role}`);
    await editor.getByRole('button', { name: 'Åbn mødet' }).click();
    const code = (await main(editor).locator('.meeting-code').textContent()) ?? '';
    await room.close();

    await signInAs(role);
    await page.goto('/meetings');
    await expect(main(page).getByRole('link', { name: 'Forbered et møde' })).toHaveCount(0);
    await expect(main(page).getByText('Følg op')).toHaveCount(0);
    await main(page).locator(`a[href="${path}"]`).click();
    await expect(item(page, 'Velkomst')).toBeVisible();
    await expect(main(page).getByRole('link', { name: 'Gå med' })).toHaveAttribute('href', '/join');
    await expect(main(page).locator('form')).toHaveCount(0);
    expect(await page.content()).not.toContain(code);
    await page.goto(`${path}/guide`);
    await expect(main(page).getByText('Svarene skrives af kommunens digitaliseringschef.')).toBeVisible();
    await expect(main(page).locator('form')).toHaveCount(0);

    const id = path.split('/').at(-1) ?? '';
    const head = { title: 'Overtaget', forum: 'Mig', date: '2026-12-01', participants: '' };
    const posts: Readonly<Record<string, Record<string, string>>> = {
      create: head,
      save: { id, revision: '1', ...head },
      agenda: { do: 'add', kind: 'topic', id, revision: '1', title: 'Mit emne' },
      open: { id, revision: '1' },
      close: { id, revision: '1', confirmed: 'true' },
      code: { id, revision: '1' },
      delete: { id, revision: '1', confirmed: 'true' },
      answer: { id, theme: 'purpose', 'revision-purpose': '0', 'text-purpose': 'Mit svar' },
      decisions: { do: 'add', meetingId: id, kind: 'decision', what: 'Mit', who: '', due: '' },
    };
    for (const [handler, form] of Object.entries(posts)) {
      const options = { headers: { origin: server.url }, form, maxRedirects: 0 };
      expect((await page.request.post(`/meetings/${handler}`, options)).status(), handler).toBe(403);
    }
    expect((await page.request.get('/meetings/new')).status()).toBe(403);
  });
}
