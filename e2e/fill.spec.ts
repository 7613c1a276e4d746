import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'fill' } });

/** The radio buttons and the rest of one technology in the list. */
const cell = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^\\d+ ${name}$`) });
const answer = (page: Page, name: string, word: string) => cell(page, name).getByRole('radio', { name: word });
const thumb = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const allSaved = (page: Page) => expect(page.getByText('Alle svar er gemt', { exact: true })).toBeVisible();

/** The page after its script has taken over: only then is there something to undo with. */
async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Fortryd', exact: true })).toBeVisible();
}

test.describe('by keyboard alone', () => {
  test('places ten technologies on the blank radar', async ({ page, signInAs, axe }) => {
    await signInAs('editor', 'blank');
    await open(page, '/fill/social');
    await expect(page.getByText('0 af 22 besvaret')).toBeVisible();
    await page.getByRole('slider').first().focus();
    for (let placed = 0; placed < 10; placed += 1) {
      for (let ring = 0; ring <= placed % 4; ring += 1) await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Tab');
    }
    await expect(page.getByText('10 af 22 besvaret')).toBeVisible();
    await allSaved(page);
    await expect(thumb(page, 'Digital twin')).toHaveAttribute('aria-valuetext', 'Ikke i gang');
    await expect(answer(page, 'Natural language processing', 'I drift')).toBeChecked();
    await axe();
    await page.reload();
    await expect(page.getByText('10 af 22 besvaret')).toBeVisible();
    await expect(answer(page, 'Edge computing', 'Afprøver')).toBeChecked();
  });

  test('places from the first key of the page: no mouse, no focus given', async ({ page, signInAs }) => {
    await signInAs('editor', 'blank');
    await open(page, '/fill/samlet');
    const onRadar = () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'slider');
    const jump = page.getByRole('link', { name: 'Gå til radaren' });
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await jump.evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await onRadar()).toBe(true);
    await page.keyboard.press('End');
    const said = page.getByRole('region', { name: 'Blank radar: Samlet radar' }).getByRole('status');
    await expect(said).toHaveText('Digital twin: I drift');
    await expect(answer(page, 'Digital twin', 'I drift')).toBeChecked();
    await page.keyboard.press('Delete');
    await expect(said).toHaveText('Digital twin: Ikke besvaret');
    await expect(answer(page, 'Digital twin', 'I drift')).not.toBeChecked();
  });

  test('answers in the list with the arrow keys, and goes to the next unanswered', async ({ page, signInAs }) => {
    await signInAs('editor', 'blank');
    await open(page, '/fill/dagtilbud-skole');
    await page.getByRole('link', { name: 'Næste ubesvarede' }).press('Enter');
    await expect(answer(page, 'Digital twin', 'I drift')).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(answer(page, 'Digital twin', 'Afprøver')).toBeChecked();
    await expect(thumb(page, 'Digital twin')).toHaveAttribute('aria-valuetext', 'Afprøver');
    await page.getByRole('link', { name: 'Næste ubesvarede' }).press('Enter');
    await expect(answer(page, 'Blockchain', 'I drift')).toBeFocused();
  });
});

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  /** The middle of a ring, on a technology's own line. */
  async function pointOn(page: Page, name: string, word: string) {
    const place = { 'Ikke i gang': 0, Følger: 1, Afprøver: 2, 'I drift': 3 }[word] ?? 0;
    await thumb(page, name).focus();
    const box = await page.locator('.fill-place').nth(place).boundingBox();
    if (box === null) throw new Error(`No place for ${name}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  test('drags a dot, clicks beside a line, and picks and places', async ({ page, signInAs }) => {
    await signInAs('editor', 'blank');
    await open(page, '/fill/klima-teknik');
    const from = await thumb(page, 'Droner').boundingBox();
    const to = await pointOn(page, 'Droner', 'Afprøver');
    if (from === null) throw new Error('No dot');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await expect(answer(page, 'Droner', 'Afprøver')).toBeChecked();

    const beside = await pointOn(page, 'VR', 'Følger');
    await page.mouse.click(beside.x, beside.y);
    await expect(answer(page, 'VR', 'Følger')).toBeChecked();

    await thumb(page, 'Apps').click();
    const elsewhere = await pointOn(page, 'Digital twin', 'I drift');
    await page.mouse.click(elsewhere.x, elsewhere.y);
    await expect(answer(page, 'Apps', 'I drift')).toBeChecked();
    await expect(answer(page, 'Digital twin', 'I drift')).not.toBeChecked();
    await allSaved(page);
  });

  test('undoes as often as there is something to undo', async ({ page, signInAs }) => {
    await signInAs('editor', 'blank');
    await open(page, '/fill/sundhed-aeldre');
    await answer(page, 'Cloud', 'I drift').check({ force: true });
    await answer(page, 'RPA', 'Følger').check({ force: true });
    await allSaved(page);
    const undo = page.getByRole('button', { name: 'Fortryd', exact: true });
    await undo.click();
    await expect(answer(page, 'RPA', 'Følger')).not.toBeChecked();
    await undo.click();
    await expect(answer(page, 'Cloud', 'I drift')).not.toBeChecked();
    await expect(undo).toBeDisabled();
    await allSaved(page);
    await page.reload();
    await expect(page.getByText('0 af 22 besvaret')).toBeVisible();
  });
});

test('what is in operation has a spread and a value; a ready technology that is not relevant needs a reason', async ({
  page,
  signInAs,
  allowedErrors,
}) => {
  allowedErrors.push(/422/);
  await signInAs('editor', 'blank');
  await open(page, '/fill/administration');
  const cloud = cell(page, 'Cloud');
  await cloud.getByText('Tilføj note').click();
  await expect(cloud.getByLabel('Hvor udbredt er den?')).toBeHidden();
  await answer(page, 'Cloud', 'I drift').check({ force: true });
  await cloud.getByLabel('Hvor udbredt er den?').selectOption('flere steder');
  await cloud.getByLabel('Giver den den forventede værdi?').selectOption('delvist');
  await cloud.getByLabel('Note').fill('Kontorpakken');
  await expect(cloud.getByText('988 tegn tilbage')).toBeVisible();
  await expect(cloud.getByText('Gemt')).toBeVisible();
  await page.reload();
  await expect(cloud.getByText('Udbredelse: flere steder · Værdi: delvist · Note: Kontorpakken')).toBeVisible();
  await answer(page, 'Cloud', 'Ikke relevant').check({ force: true });
  await expect(cloud.getByText('Skriv kort, hvorfor teknologien ikke er relevant.')).toBeVisible();
  await expect(cloud.getByText('Ikke gemt', { exact: true })).toBeVisible();
  await cloud.getByLabel('Hvorfor er den ikke relevant?').fill('Driftes af et fællesskab');
  await expect(cloud.getByText('Gemt', { exact: true })).toBeVisible();
});

test.describe('two people on the same cell', () => {
  test.use({ allowedErrors: [/409/] });

  test('the later is told who changed it to what, and chooses', async ({ page, browser, server, signInAs, axe }) => {
    const other = await (await browser.newContext({ baseURL: server.url })).newPage();
    await signInAs('contributor', 'blank', other);
    await signInAs('editor', 'blank');
    await open(page, '/fill/social');
    await open(other, '/fill/social');
    await answer(other, 'Videoløsninger', 'Afprøver').check({ force: true });
    await allSaved(other);
    await answer(page, 'Videoløsninger', 'Følger').check({ force: true });
    const video = cell(page, 'Videoløsninger');
    await expect(video.getByText('Demo Fagchef har ændret det til: Afprøver. Dit svar: Følger.')).toBeVisible();
    await axe();
    await video.getByRole('button', { name: 'Brug deres' }).click();
    await expect(answer(page, 'Videoløsninger', 'Afprøver')).toBeChecked();

    await answer(page, 'Videoløsninger', 'I drift').check({ force: true });
    await allSaved(page);
    await answer(other, 'Videoløsninger', 'Ikke i gang').check({ force: true });
    await cell(other, 'Videoløsninger').getByRole('button', { name: 'Behold mit' }).click();
    await allSaved(other);
    await page.reload();
    await expect(answer(page, 'Videoløsninger', 'Ikke i gang')).toBeChecked();
    await other.context().close();
  });
});

test.describe('without a connection', () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to load resource/] });

  test('the answer stays, is marked, the tab warns, and it is saved when the connection is back', async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs('editor', 'blank');
    await open(page, '/fill/beskaeftigelse');
    await context.setOffline(true);
    await answer(page, 'Chatbot', 'Afprøver').check({ force: true });
    await expect(cell(page, 'Chatbot').getByText('Ikke gemt – prøver igen')).toBeVisible();
    await expect(page.getByText('1 svar er ikke gemt.')).toBeVisible();
    let warned = false;
    page.once('dialog', (dialog) => {
      warned = dialog.type() === 'beforeunload';
      return dialog.dismiss();
    });
    await page.evaluate(() => window.location.assign('/fill'));
    await expect.poll(() => warned).toBe(true);
    await expect(answer(page, 'Chatbot', 'Afprøver')).toBeChecked();
    await context.setOffline(false);
    await allSaved(page);
    await page.reload();
    await expect(answer(page, 'Chatbot', 'Afprøver')).toBeChecked();
  });

  test('a failing server is tried again by itself', async ({ page, signInAs }) => {
    await signInAs('editor', 'blank');
    await open(page, '/fill/beskaeftigelse');
    let refusals = 0;
    await page.route('**/placements', (route) => {
      refusals += 1;
      return refusals <= 2 ? route.fulfill({ status: 503, body: '' }) : route.continue();
    });
    await answer(page, 'Apps', 'I drift').check({ force: true });
    await expect(cell(page, 'Apps').getByText('Ikke gemt – prøver igen')).toBeVisible();
    await expect(cell(page, 'Apps').getByText('Gemt', { exact: true })).toBeVisible({ timeout: 10_000 });
    expect(refusals).toBe(3);
  });

  test('an answer that reached the server but whose receipt was lost is no conflict with oneself', async ({
    page,
    signInAs,
  }) => {
    await signInAs('editor', 'blank');
    await open(page, '/fill/beskaeftigelse');
    let lost = 0;
    await page.route('**/placements', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await answer(page, 'VR', 'I drift').check({ force: true });
    await expect(cell(page, 'VR').getByText('Ikke gemt – prøver igen')).toBeVisible();
    await answer(page, 'VR', 'Følger').check({ force: true });
    await expect(cell(page, 'VR').getByText('Gemt', { exact: true })).toBeVisible({ timeout: 10_000 });
    await page.reload();
    await expect(answer(page, 'VR', 'Følger')).toBeChecked();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is a form with a button', async ({ page, signInAs }) => {
    await signInAs('editor', 'blank');
    await page.goto('/fill/dagtilbud-skole');
    await answer(page, '3D-print', 'I drift').check({ force: true });
    await answer(page, 'AI / Machine learning', 'Ved ikke').check({ force: true });
    await page.getByRole('button', { name: 'Gem svarene' }).click();
    await expect(page.getByText('2 svar er gemt.')).toBeVisible();
    await expect(answer(page, '3D-print', 'I drift')).toBeChecked();
    await page.getByRole('button', { name: 'Gem svarene' }).click();
    await expect(page.getByText('Der var ingen ændringer at gemme.')).toBeVisible();
    await expect(page).toHaveURL(/\/fill\/dagtilbud-skole\?done=unchanged$/);
  });

  test('a conflict is told on the page, with the choice', async ({ page, browser, server, signInAs }) => {
    const other = await (await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })).newPage();
    await signInAs('contributor', 'blank', other);
    await signInAs('editor', 'blank');
    await page.goto('/fill/sundhed-aeldre');
    await other.goto('/fill/sundhed-aeldre');
    await answer(other, 'Chatbot', 'Afprøver').check({ force: true });
    await other.getByRole('button', { name: 'Gem svarene' }).click();
    await answer(page, 'Chatbot', 'I drift').check({ force: true });
    await answer(page, 'Cloud', 'Ikke relevant').check({ force: true });
    await answer(page, 'Blockchain', 'Følger').check({ force: true });
    await page.getByRole('button', { name: 'Gem svarene' }).click();
    await expect(page.getByText('2 svar blev ikke gemt.')).toBeVisible();
    await expect(page.getByText('Demo Fagchef har ændret det til: Afprøver. Dit svar: I drift.')).toBeVisible();
    await expect(page.getByText('Skriv kort, hvorfor teknologien ikke er relevant.')).toBeVisible();
    await cell(page, 'Cloud').getByLabel('Hvorfor er den ikke relevant?').fill('Ingen opgaver');
    await cell(page, 'Chatbot').getByRole('button', { name: 'Behold mit' }).click();
    await expect(page.getByText('2 svar er gemt.')).toBeVisible();
    await expect(answer(page, 'Chatbot', 'I drift')).toBeChecked();
    await expect(answer(page, 'Blockchain', 'Følger')).toBeChecked();
    await other.context().close();
  });
});

test.describe('copying', () => {
  test('fills the unanswered from another area, and is undone as one', async ({ page, signInAs, axe }) => {
    await signInAs('editor', 'blank');
    await open(page, '/fill/administration');
    await answer(page, 'Droner', 'Afprøver').check({ force: true });
    await answer(page, 'RPA', 'I drift').check({ force: true });
    await allSaved(page);
    await open(page, '/fill/klima-teknik');
    const before = await page.getByText(/^\d+ af 22 besvaret$/).textContent();
    await page.getByText('Kopiér svar', { exact: true }).click();
    const from = page.getByLabel('Kopiér fra');
    const option = await from.getByRole('option', { name: /^Administration og borgerservice/ }).textContent();
    await from.selectOption(option ?? '');
    await page.getByRole('button', { name: 'Kopiér', exact: true }).click();
    await expect(page.getByText(/^\d+ svar er kopieret\.$/)).toBeVisible();
    await expect(answer(page, 'RPA', 'I drift')).toBeChecked();
    await axe();
    await page.getByRole('button', { name: 'Fortryd kopien' }).click();
    await expect(page.getByText(/^\d+ svar er sat tilbage\.$/)).toBeVisible();
    await expect(page.getByText(before ?? '', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Fortryd kopien' })).toHaveCount(0);
  });

  test('from last year', async ({ page, signInAs }) => {
    await signInAs('editor', 'example');
    await open(page, '/fill/dagtilbud-skole');
    const checked = cell(page, 'Cloud').getByRole('radio', { checked: true });
    await expect(checked).toHaveCount(1);
    await page.getByRole('slider', { name: 'Cloud', exact: true }).press('Delete');
    await expect(checked).toHaveCount(0);
    await allSaved(page);
    await page.reload();
    await page.getByText('Kopiér svar', { exact: true }).click();
    await page.getByLabel('Kopiér fra').selectOption('2025 (1 svar)');
    await page.getByRole('button', { name: 'Kopiér', exact: true }).click();
    await expect(page.getByText('1 svar er kopieret.')).toBeVisible();
    await expect(page.getByText('Du har kopieret svar fra 2025.')).toBeVisible();
    await expect(checked).toHaveCount(1);
  });
});

test('the edition’s own rings are shown only when asked for', async ({ page, signInAs, axe }) => {
  await signInAs('editor', 'blank');
  await open(page, '/fill/social');
  await expect(page.getByText('Udgaven placerer den i Klar')).toHaveCount(0);
  expect(await page.content()).not.toContain('Udgaven placerer');
  await page.getByRole('link', { name: 'Vis udgavens placeringer' }).click();
  await expect(page.getByText('Udgaven placerer den i Klar').first()).toBeVisible();
  await axe();
  await page.getByRole('link', { name: 'Skjul udgavens placeringer' }).click();
  await expect(page.getByText('Udgaven placerer den i Klar')).toHaveCount(0);
});

test('what is chosen before the page’s script has run is taken over', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  await page.route('**/_next/static/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/fill/samlet', { waitUntil: 'commit' });
  await answer(page, 'Apps', 'Følger').check({ force: true });
  await expect(cell(page, 'Apps').getByText('Gemt', { exact: true })).toBeVisible();
  await expect(answer(page, 'Apps', 'Følger')).toBeChecked();
  await expect(thumb(page, 'Apps')).toHaveAttribute('aria-valuetext', 'Følger');
});

test.describe('who may', () => {
  test.use({ allowedErrors: [/403|404/] });

  test('a reader fills in nothing', async ({ page, signInAs }) => {
    await signInAs('reader', 'example');
    for (const path of ['/fill', '/fill/social', '/fill/samlet']) expect((await page.goto(path))?.status()).toBe(403);
  });

  test('a contributor fills in the assigned areas', async ({ page, signInAs }) => {
    await signInAs('contributor', 'example');
    await page.goto('/fill');
    await expect(page.getByRole('progressbar')).toHaveCount(2);
    expect((await page.goto('/fill/social'))?.status()).toBe(200);
    expect((await page.goto('/fill/klima-teknik'))?.status()).toBe(403);
    expect((await page.goto('/fill/samlet'))?.status()).toBe(403);
    expect((await page.goto('/fill/findes-ikke'))?.status()).toBe(404);
  });
});
