import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { type Cluster, startPostgres } from '../scripts/postgres.mjs';
import { type BusySaver, busySavers } from './faults/busy-savers';
import { keptForm, sendAgain } from './faults/kept-form';
import { type Saver, saverOf } from './faults/saves';
import { fillDisk, smallDisk } from './faults/small-disk';
import { expect, test } from './fixtures';
import { type Answer, demoVisitor, type Visitor, visitor } from './http';
import { startServer } from './server';

test.use({ serverOptions: { label: 'faults' } });
// Each starts a server of its own, and waits for what is wrong to pass.
test.describe.configure({ timeout: 180_000 });

const page = { accept: 'text/html' };

/** These faults are SQLite’s own, whatever database the other tests run on. */
const sqliteIn = (folder: string) => ({ DATABASE_URL: `file:${join(folder, 'demo.db')}` });

/** A form with a long text, as a browser posts it. */
const goal = 'Vi vil bruge færre penge på "piloter" & mere på drift – <i hele kommunen>\nog det skal kunne ses.';
const newMeeting = {
  ...{ title: 'Direktionen i december', forum: 'Direktionen', date: '2026-12-01' },
  participants: goal,
};

function savesMeeting(editor: Visitor): Promise<Answer> {
  return editor.post('/meetings/create', { form: newMeeting }, page);
}

/** What the user sees of a change that could not be made: both languages, everything typed, and the request's number. */
function expectNotSaved(answer: Answer): void {
  expect(answer.status).toBe(503);
  expect(answer.headers['retry-after']).toMatch(/^\d+$/);
  expect(answer.text).toContain('Det, du skrev, er ikke gemt endnu.');
  expect(answer.text).toContain('What you wrote is not saved yet.');
  expect(keptForm(answer.text)).toEqual({ action: '/meetings/create', form: newMeeting });
  expect(answer.text).toContain(String(answer.headers['x-request-id']));
}

function expectMeeting(answer: Answer): void {
  expect(answer.status).toBe(303);
  expect(answer.location).toMatch(/^\/meetings\/[\w-]+/);
}

/** What was acknowledged is stored, and the next version is the one after it: nothing else was stored either. */
async function expectKept(saver: Saver, editor: Visitor): Promise<void> {
  const { note } = saver.last();
  expect((await editor.get('/fill/social')).text).toContain(note);
  expect((await saver.save(`${note} igen`)).status).toBe(200);
}

test('the database is locked for ten seconds: pages are read meanwhile, and what is saved goes through', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'pejling-locked-'));
  const server = await startServer({ dataDir, environment: sqliteIn(dataDir) });
  try {
    const editor = await demoVisitor(server.url, 'editor', 'blank');
    const saver = saverOf(editor, 'cloud');
    expect((await saver.save('før låsen')).status).toBe(200);
    const lock = new Sqlite(join(dataDir, 'demo.db'));
    lock.exec('BEGIN EXCLUSIVE');
    const free = new Promise<void>((resolve) => setTimeout(resolve, 10_000));
    let answered = 0;
    const counted = (answer: Promise<Answer>) =>
      answer.finally(() => {
        answered += 1;
      });
    const saving = [counted(saver.save('under låsen')), counted(savesMeeting(editor))] as const;
    for (const path of ['/fill/social', '/radar', '/api/health'])
      expect((await editor.get(path)).status, path).toBe(200);
    expect(answered, 'nothing is acknowledged while the lock is held').toBe(0);
    await free;
    lock.exec('ROLLBACK');
    const [saved, made] = await Promise.all(saving);
    expect(saved.status).toBe(200);
    expectMeeting(made);
    await expectKept(saver, editor);

    // And for longer than anybody waits: it says so, and what was typed is sent again once it is free.
    lock.exec('BEGIN EXCLUSIVE');
    const [refused, cell] = await Promise.all([savesMeeting(editor), saver.save('for længe')]);
    lock.exec('ROLLBACK');
    lock.close();
    expectNotSaved(refused);
    expect(cell.status).toBe(503);
    expectMeeting(await sendAgain(editor, refused));
    await expectKept(saver, editor);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

// A disk of its own that is small takes the right to mount one. Without it lib/data/sqlite-adapter.test.ts is what sees a full disk.
if (process.getuid?.() === 0) {
  test('the disk is full: pages are read, a save says so and keeps what was typed, and room is all it takes', async () => {
    const disk = smallDisk();
    const server = await startServer({ dataDir: disk.folder, environment: sqliteIn(disk.folder) });
    try {
      const editor = await demoVisitor(server.url, 'editor', 'blank');
      const saver = saverOf(editor, 'cloud');
      expect((await saver.save('før')).status).toBe(200);
      const makeRoom = fillDisk(disk.folder, join(disk.folder, 'demo.db'));
      const statuses = await saveUntilRefused(saver);
      expect(statuses.at(-1)).toBe(503);
      const refused = await savesMeeting(editor);
      expectNotSaved(refused);
      const read = await editor.get('/fill/social', page);
      expect(read.status).toBe(200);
      expect(read.text).toContain(saver.last().note);
      makeRoom();
      expectMeeting(await sendAgain(editor, refused));
      await expectKept(saver, editor);
      expect((await visitor(server.url).get('/api/health')).status).toBe(200);
    } finally {
      await server.stop();
      disk.remove();
    }
  });
}

/** Saves one note after another until one is refused; answers their statuses. */
async function saveUntilRefused(saver: Saver): Promise<number[]> {
  const statuses: number[] = [];
  while (statuses.length < 2_000 && statuses.at(-1) !== 503)
    statuses.push((await saver.save(`note ${statuses.length} ${'.'.repeat(300)}`)).status);
  return statuses;
}

test('PostgreSQL is gone for a minute: each page says so and offers to try again, a form keeps what was typed, and it heals by itself', async () => {
  test.setTimeout(150_000);
  const cluster = await startPostgres({ durable: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'pejling-gone-'));
  const server = await startServer({ dataDir, environment: { DATABASE_URL: cluster.url } });
  try {
    const editor = await demoVisitor(server.url, 'editor', 'blank');
    const saver = saverOf(editor, 'cloud');
    expect((await saver.save('før')).status).toBe(200);
    const signIn = await readySignIn(server.url);
    const busy = busySavers(await demoVisitor(server.url, 'editor', 'blank'));
    const refused = await whileGone(cluster, busy, async () => {
      for (const path of ['/', '/fill/social', '/radar']) expectUnreadable(await editor.get(path, page));
      expect((await editor.get('/radar', page)).text).toContain('The page cannot be shown right now.');
      expect((await saver.save('mens den er væk')).status).toBe(503);
      const health = await visitor(server.url).get('/api/health');
      expect([health.status, JSON.parse(health.text).status]).toEqual([503, 'unavailable']);
      expectSignInSaysSo(await signIn());
      // The wait is the fault itself: what is kept waiting, or given up, within a minute shows after it.
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      const form = await savesMeeting(editor);
      expectNotSaved(form);
      return form;
    });
    expectMeeting(await sendAgain(editor, refused));
    await expectKept(saver, editor);
    await expectAcknowledged(busy, editor);
    expect((await visitor(server.url).get('/api/health')).status).toBe(200);
    for (const path of ['/', '/fill/social', '/radar']) expect((await editor.get(path)).status).toBe(200);
  } finally {
    await server.stop();
    cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

/** Runs `work` while the database is stopped, with saves under way when it stops; it is back when this answers. */
async function whileGone<T>(cluster: Cluster, busy: readonly BusySaver[], work: () => Promise<T>): Promise<T> {
  const saving = Promise.all(busy.map((saver) => saver.saveOn()));
  await expect.poll(() => busy.every((saver) => saver.statuses.includes(200)), { timeout: 20_000 }).toBe(true);
  await cluster.halt();
  await saving;
  try {
    // Each was acknowledged for as long as it went, and then refused: none hangs, and none fails in another way.
    for (const { statuses } of busy) expect([...new Set(statuses)]).toEqual([200, 503]);
    return await work();
  } finally {
    cluster.resume();
  }
}

async function expectAcknowledged(busy: readonly BusySaver[], editor: Visitor): Promise<void> {
  const page = (await editor.get('/fill/social')).text;
  for (const saver of busy) expect(saver.isKept(page), saver.told()).toBe(true);
}

function expectUnreadable(answer: Answer): void {
  expect(answer.status).toBe(503);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
  expect(answer.text).toContain('Siden kan ikke vises lige nu.');
  expect(answer.text).toContain('>Prøv igen</a>');
  expect(answer.text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|prisma|postgres/i);
}

/** Somebody who has opened the sign-in page and typed, and has only to press the button. */
async function readySignIn(base: string): Promise<() => Promise<Answer>> {
  const someone = visitor(base);
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec((await someone.get('/sign-in')).text)?.[1];
  if (csrfToken === undefined) throw new Error('The sign-in page has no token');
  const form = { csrfToken, email: 'mette@example.dk', password: 'hemmelig adgangskode', callbackUrl: '/' };
  return () => someone.post('/api/auth/callback/password', { form }, page);
}

/** Whoever signs in is not told that the password was wrong. */
function expectSignInSaysSo(answer: Answer): void {
  expect(answer.status).toBe(503);
  expect(answer.text).not.toContain('hemmelig');
  expect(answer.text).toContain('Gå tilbage i browseren');
}

test('the clock is set back three hours: people stay signed in, saves go on, and throttles neither lift nor stick', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'pejling-clock-'));
  const clock = join(dataDir, 'clock');
  const setClock = (hours: number) => writeFileSync(clock, String(hours * 3_600_000));
  const preload = pathToFileURL(join(import.meta.dirname, 'faults', 'clock.mjs')).href;
  const environment = { ...sqliteIn(dataDir), NODE_OPTIONS: `--import ${preload}`, CLOCK_FILE: clock };
  mkdirSync(dataDir, { recursive: true });
  setClock(0);
  const server = await startServer({ dataDir, environment });
  try {
    const editor = await demoVisitor(server.url, 'editor', 'blank');
    const saver = saverOf(editor, 'cloud');
    for (const note of ['et', 'to']) expect((await saver.save(note)).status).toBe(200);
    const before = await wrongPasswords(server.url, 12);
    expect(before.at(-1)).toContain('throttled');
    setClock(-3);
    expect((await editor.get('/fill/social')).status).toBe(200);
    expect((await saver.save('tre')).status).toBe(200);
    expectMeeting(await savesMeeting(editor));
    const reader = await demoVisitor(server.url, 'reader', 'blank');
    expect((await reader.get('/radar')).text).toContain('Radar');
    const after = await wrongPasswords(server.url, 12);
    expect(after[0], 'nobody waits three hours').toContain('CredentialsSignin');
    expect(after.at(-1), 'and it still counts').toContain('throttled');
    setClock(0);
    expect((await editor.get('/fill/social')).status).toBe(200);
    await expectKept(saver, editor);
    expect(server.output(), 'nothing failed, jobs among it').not.toContain('"level":50');
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

/** Tries a wrong password so many times; answers where each try led. */
async function wrongPasswords(base: string, times: number): Promise<string[]> {
  const someone = visitor(base);
  const first = await someone.get('/sign-in');
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(first.text)?.[1] ?? '';
  const locations: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const form = { csrfToken, email: 'ukendt@example.dk', password: 'forkert adgangskode', callbackUrl: '/' };
    locations.push((await someone.post('/api/auth/callback/password', { form })).location);
  }
  return locations;
}
