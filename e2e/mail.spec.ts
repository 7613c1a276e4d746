import { join } from 'node:path';
import { PrismaClient } from '@client';
import type { Browser, Page } from '@playwright/test';
import { SqliteAdapter } from '../lib/data/sqlite-adapter';
import { type MailServer, readLetter, startMailServer, startSilentServer } from '../lib/mail/testing/mail-server';
import { acceptInvitation, password, signInWith } from './accounts';
import { expect, test } from './fixtures';
import { visitor } from './http';
import type { RunningServer } from './server';

/** Fixed, since a server must know its own address and its mail server’s before it starts; below those that connections are given. */
const port = 23_391;
const mailPort = 23_392;

test.use({
  serverOptions: {
    label: 'mail',
    environment: {
      ...{ PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` },
      ...{ SMTP_URL: `smtp://127.0.0.1:${mailPort}`, SMTP_FROM: 'Pejling <pejling@example.dk>' },
    },
  },
});

test.describe.configure({ mode: 'serial' });
test.setTimeout(150_000);

const refused = 'afvist@example.dk';
const receive = () =>
  startMailServer({
    port: mailPort,
    onRcptTo: ({ address }, _session, done) => {
      const answer = Object.assign(new Error('No such mailbox'), { responseCode: 550 });
      done(address === refused ? answer : null);
    },
  });

/** Waits for a letter to somebody, and answers its text. The server looks for letters every quarter of a minute. */
async function letterTo(mail: MailServer, address: string): Promise<string> {
  const find = () => mail.letters.map(readLetter).find(({ headers }) => headers.includes(`To: ${address}`));
  await expect.poll(() => find() !== undefined, { timeout: 60_000, message: `a letter to ${address}` }).toBe(true);
  return find()?.text ?? '';
}

const linkIn = (text: string, path: string) => new RegExp(`http://[^\\s]+/${path}/[\\w-]{43}`).exec(text)?.[0] ?? '';

async function invite(page: Page, name: string, email: string): Promise<void> {
  await page.goto('/users');
  const form = page.locator('form[action="/users/invite"]');
  await form.getByLabel('Navn').fill(name);
  await form.getByLabel('E-mailadresse').fill(email);
  await form.getByLabel('Læser', { exact: true }).check();
  await form.getByRole('button', { name: 'Send invitation' }).click();
  await expect(page.getByText('Invitationen er på vej som e-mail.')).toBeVisible();
  await expect(page.getByLabel('Link til invitationen')).toHaveCount(0);
}

const rowOf = (page: Page, email: string) => page.getByRole('listitem').filter({ hasText: email });

async function withDatabase<T>(server: RunningServer, work: (client: PrismaClient) => Promise<T>): Promise<T> {
  const client = new PrismaClient({ adapter: new SqliteAdapter(join(server.dataDir, 'demo.db')) });
  try {
    return await work(client);
  } finally {
    await client.$disconnect();
  }
}

/** As if the pause before the next try were over. */
function skipPause(server: RunningServer): Promise<unknown> {
  return withDatabase(server, (client) =>
    client.outgoingMail.updateMany({ where: { sentAt: null }, data: { nextAttemptAt: new Date() } }),
  );
}

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ baseURL: `http://127.0.0.1:${port}` })).newPage();
}

test('a mail server that is down, then up: nobody waits for it, and the letters arrive', async ({
  page,
  server,
  browser,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  await invite(page, 'Dorte Down', 'dorte@example.dk');
  await invite(page, 'Rikke Refused', refused);
  const row = rowOf(page, 'dorte@example.dk');
  await expect(row).toContainText(/Venter på at blive sendt|Kunne ikke sendes/);
  await expect(async () => {
    await page.reload();
    await expect(row).toContainText('Der er ingen forbindelse til mailserveren.', { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(row).toContainText('Vi prøver igen');
  await expect(page.getByRole('heading', { name: 'E-mails, der ikke er sendt' })).toBeVisible();
  await axe();
  await page.goto('/fill/administration');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const mail = await receive();
  try {
    await skipPause(server);
    const text = await letterTo(mail, 'dorte@example.dk');
    await page.goto('/users');
    await expect(row).toContainText('Sendt');
    await expect(async () => {
      await page.reload();
      await expect(rowOf(page, refused)).toContainText('Mailserveren afviser modtagerens adresse.', { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Vis link til Rikke Refused' }).click();
    await expect(page.getByLabel('Link til invitationen')).toHaveValue(/\/invitation\/[\w-]{43}$/);
    await page.goto('/users');
    await expect(page.getByRole('heading', { name: 'E-mails, der ikke er sendt' })).toHaveCount(0);

    const dorte = await acceptInvitation(browser, linkIn(text, 'invitation'));
    await signInWith(dorte, 'dorte@example.dk');
    await expect(dorte.locator('header').getByText('Læser').first()).toBeVisible();
    await dorte.context().close();
  } finally {
    await mail.close();
  }
});

test('a forgotten password: the same answer for everyone, a link that works once, and every browser signed out', async ({
  page,
  browser,
  server,
  axe,
}) => {
  const mail = await receive();
  try {
    const inside = await newPage(browser);
    await signInWith(inside, 'dorte@example.dk');
    await expect(inside).not.toHaveURL(/sign-in/);
    await page.goto('/sign-in');
    await page.getByText('Har du en konto?').click();
    await page.getByRole('link', { name: /glemt/i }).click();
    await expect(page).toHaveURL(/\/reset$/);
    await axe();
    for (const email of ['ingen@example.dk', 'dorte@example.dk']) {
      await page.goto('/reset');
      await page.getByLabel('E-mailadresse').fill(email);
      await page.getByRole('button', { name: 'Send link' }).click();
      await expect(page.getByText('Er der en konto med den adresse, er et link på vej.')).toBeVisible();
    }
    const link = linkIn(await letterTo(mail, 'dorte@example.dk'), 'reset');
    expect(mail.letters.some((letter) => letter.includes('ingen@example.dk'))).toBe(false);
    // Opening it, as a mail program does to look at it, uses nothing up.
    expect((await visitor(server.url).get(new URL(link).pathname)).status).toBe(200);
    await page.goto(link);
    await axe();
    await page.getByLabel('Adgangskode').fill('kort');
    await page.locator('form[action="/reset/save"]').evaluate((form: HTMLFormElement) => (form.noValidate = true));
    await page.getByRole('button', { name: 'Gem den nye adgangskode' }).click();
    await expect(page.locator('main').getByRole('alert')).toContainText('mindst 12 tegn');
    const next = 'tre heste på en mark';
    await page.getByLabel('Adgangskode').fill(next);
    await page.getByRole('button', { name: 'Gem den nye adgangskode' }).click();
    await expect(page.getByText('Din adgangskode er skiftet.')).toBeVisible();
    await inside.goto('/profile');
    await expect(inside).toHaveURL(/\/sign-in/);
    await inside.context().close();
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Linket kan ikke bruges' })).toBeVisible();
    await signInWith(page, 'dorte@example.dk', password);
    await expect(page.locator('main').getByRole('alert')).toContainText('ikke rigtig');
    await signInWith(page, 'dorte@example.dk', next);
    await expect(page).not.toHaveURL(/sign-in/);
  } finally {
    await mail.close();
  }
});

test('one’s own sessions: each is there, and is ended alone or with all others', async ({
  page,
  browser,
  signInAs,
  axe,
}) => {
  await signInAs('reader');
  const others = [await newPage(browser), await newPage(browser), await newPage(browser)] as const;
  for (const other of others) await signInAs('reader', 'example', other);
  await page.goto('/profile');
  const rows = page.getByRole('table', { name: 'Her er du logget ind' }).locator('tbody tr');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('denne');
  await expect(rows.first()).toContainText('Chrome');
  await axe();
  await rows
    .nth(1)
    .getByRole('button', { name: /^Log ud: / })
    .click();
  await expect(page.getByText('Browseren skal logge ind igen.')).toBeVisible();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Log ud alle andre steder' }).click();
  await expect(page.getByText('Du er kun logget ind her.')).toBeVisible();
  await expect(rows).toHaveCount(1);
  for (const other of others) {
    await other.goto('/');
    await expect(other).toHaveURL(/\/sign-in/);
    await other.context().close();
  }
});

test('a deadline, a reminder that is planned and taken back, and one that goes out', async ({
  page,
  browser,
  server,
  signInAs,
  axe,
}) => {
  const mail = await receive();
  try {
    await signInAs('editor', 'blank');
    const contributor = await newPage(browser);
    await signInAs('contributor', 'blank', contributor);
    await page.goto('/fill');
    await page.getByRole('main').getByRole('link', { name: 'Frist og påmindelser' }).click();
    const recipient = page.getByRole('table', { name: 'Hvem mangler svar?' }).locator('tbody tr');
    await expect(recipient).toHaveCount(1);
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Frist').fill(day);
    await page.getByRole('button', { name: 'Gem fristen' }).click();
    await expect(page.getByText('Fristen er gemt.')).toBeVisible();
    await page.getByLabel('Dag', { exact: true }).fill(day);
    await page.getByRole('button', { name: 'Planlæg påmindelsen' }).click();
    await expect(page.getByText('Påmindelsen er planlagt.')).toBeVisible();
    await axe();
    await page.getByRole('button', { name: /^Annullér påmindelsen/ }).click();
    await expect(page.getByText('Påmindelsen er annulleret.')).toBeVisible();
    for (const path of ['/fill', '/']) {
      await contributor.goto(path);
      await expect(contributor.getByText('Skal være udfyldt senest').first(), path).toBeVisible();
    }
    expect((await contributor.request.get('/reminders')).status()).toBe(403);
    await contributor.context().close();

    // Yesterday's, as if the server had been down: it goes out whatever the hour is.
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await withDatabase(server, async (client) => {
      const radar = await client.radar.findFirstOrThrow({ where: { kommuneId: 'demo-blank' } });
      await client.reminder.create({
        data: { kommuneId: 'demo-blank', radarId: radar.id, sendOn: yesterday },
      });
    });
    const address = (await recipient.getByRole('cell').first().textContent()) ?? '';
    const text = await letterTo(mail, address);
    expect(text).toMatch(/Der mangler svar fra dine fagområder/);
    expect(text).toMatch(/- .+: \d+ svar mangler/);
    expect(text).toContain('som skal være udfyldt senest');
    await page.reload();
    await expect(page.getByText('Sendt til 1 person')).toBeVisible();
  } finally {
    await mail.close();
  }
});

test('a mail server that takes the letter and says nothing holds neither a page nor the server’s stop', async ({
  page,
  server,
  signInAs,
}) => {
  const silent = await startSilentServer({ port: mailPort, drip: 500 });
  try {
    await signInAs('editor');
    await invite(page, 'Hanne Hænger', 'hanne@example.dk');
    await expect.poll(silent.connections, { timeout: 60_000 }).toBeGreaterThan(0);
    for (const path of ['/users', '/fill', '/radar']) expect((await page.request.get(path)).status()).toBe(200);
    // While the letter still hangs: a stop that waited for it would take a minute.
    const code = await Promise.race([
      server.stop(),
      new Promise<string>((resolve) => setTimeout(() => resolve('still running'), 45_000)),
    ]);
    expect(code).toBe(0);
  } finally {
    await silent.close();
  }
});
