import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { database } from '../database';
import { testDatabase } from '../testing/test-database';
import { mailSettings, queuedLetters, useSettings, withMail } from '../testing/with-mail';
import { quietly } from '../transaction';
import { type ClaimedMail, claimMail, claimTime } from './claim-mail';
import { mailReadiness } from './mail-readiness';
import { readMailStates } from './mail-states';
import { readMailTrouble } from './mail-trouble';
import { dropMail, queueMail } from './queue-mail';
import { settleMail } from './settle-mail';

const letter = { kind: 'reset', to: 'ida@example.dk', name: 'Ida', token: 'hemmelig-nøgle' } as const;
const minutes = (count: number) => count * 60_000;

describe('letters in line', () => {
  testDatabase();
  withMail();

  async function queue(kommuneId: string | null = null): Promise<string> {
    const entityId = randomUUID();
    await quietly((tx) => queueMail(tx, { kommuneId, entityId, letter }));
    return entityId;
  }

  async function empty(): Promise<void> {
    await quietly((tx) => tx.outgoingMail.deleteMany({}));
  }

  async function claimOne(at: number): Promise<ClaimedMail> {
    const [mail] = await claimMail(new Date(at), 1);
    if (mail === undefined) throw new Error('Nothing was claimed');
    return mail;
  }

  test('nothing of a letter can be read in the database', async () => {
    const entityId = await queue();
    expect(await queuedLetters(entityId)).toEqual([letter]);
    const row = await database().read.outgoingMail.findFirstOrThrow({ where: { entityId } });
    expect(JSON.stringify(row)).not.toMatch(/ida|hemmelig/i);
  });

  test('of two processes each gets other letters, and all are taken once', async () => {
    await empty();
    for (let index = 0; index < 12; index += 1) await queue();
    const now = new Date();
    const claims = await Promise.all([claimMail(now, 5), claimMail(now, 5), claimMail(now, 5)]);
    const ids = claims.flat().map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
    expect(await claimMail(now, 5)).toEqual([]);
  });

  test('what a process held when it died is free again, also when the clock was set back', async () => {
    await empty();
    await queue();
    const now = Date.now();
    await claimOne(now);
    expect(await claimMail(new Date(now + claimTime - 1), 5)).toEqual([]);
    expect(await claimOne(now + claimTime)).toMatchObject({ attempts: 2 });
    expect(await claimOne(now - minutes(24 * 60))).toMatchObject({ attempts: 3 });
  });

  test('sent: the text is gone, and it is never taken again', async () => {
    await empty();
    const entityId = await queue();
    const now = Date.now();
    await settleMail(await claimOne(now), 'sent', new Date(now));
    const row = await database().read.outgoingMail.findFirstOrThrow({ where: { entityId } });
    expect(row).toMatchObject({ sealed: '', problem: null, claimedUntil: null });
    expect(await claimMail(new Date(now + minutes(60 * 24)), 5)).toEqual([]);
    expect((await readMailStates('reset', [entityId])).get(entityId)).toMatchObject({ state: 'sent' });
  });

  test('not sent: tried again after a minute, then given up without its text', async () => {
    await empty();
    const kommuneId = 'dk-0630';
    const entityId = await queue(kommuneId);
    const now = Date.now();
    await settleMail(await claimOne(now), 'unreachable', new Date(now));
    expect(await claimMail(new Date(now + minutes(1) - 1), 5)).toEqual([]);
    expect((await readMailStates('reset', [entityId])).get(entityId)).toEqual({
      ...{ state: 'waiting', problem: 'unreachable', at: new Date(now + minutes(1)) },
    });
    expect(await readMailTrouble(kommuneId)).toEqual([{ problem: 'unreachable', waiting: 1, failed: 0 }]);
    expect(await readMailTrouble(null)).toEqual([]);
    const late = now + minutes(59);
    await settleMail(await claimOne(late), 'timeout', new Date(late));
    expect((await readMailStates('reset', [entityId])).get(entityId)).toMatchObject({ state: 'failed' });
    expect(await readMailTrouble(kommuneId)).toEqual([{ problem: 'timeout', waiting: 0, failed: 1 }]);
    expect(await queuedLetters(entityId)).toEqual([]);
  });

  test('an address that is refused is not tried again', async () => {
    await empty();
    const entityId = await queue();
    const now = Date.now();
    await settleMail(await claimOne(now), 'recipient', new Date(now));
    expect(await claimMail(new Date(now + minutes(1440)), 5)).toEqual([]);
    expect((await readMailStates('reset', [entityId])).get(entityId)).toMatchObject({ problem: 'recipient' });
  });

  test('a try that the server’s own stop ended counts as none', async () => {
    await empty();
    await queue();
    const now = Date.now();
    await settleMail(await claimOne(now), 'stopped', new Date(now));
    expect(await claimOne(now)).toMatchObject({ attempts: 1 });
  });

  test('what comes after the claim ran out changes nothing', async () => {
    await empty();
    const entityId = await queue();
    const now = Date.now();
    const first = await claimOne(now);
    await settleMail(await claimOne(now + claimTime), 'sent', new Date(now + claimTime));
    await settleMail(first, 'recipient', new Date(now + claimTime));
    expect((await readMailStates('reset', [entityId])).get(entityId)).toMatchObject({ state: 'sent' });
  });

  test('a letter whose secret was changed is told as one that cannot be read', async () => {
    await empty();
    const entityId = await queue();
    const changed = { sealed: `A${'a'.repeat(60)}` };
    await quietly((tx) => tx.outgoingMail.updateMany({ where: { entityId }, data: changed }));
    expect(await claimOne(Date.now())).toMatchObject({ letter: null });
  });

  test('what no longer holds is taken out of the line; what was sent stays', async () => {
    await empty();
    const entityId = await queue();
    const now = Date.now();
    await settleMail(await claimOne(now), 'sent', new Date(now));
    await quietly((tx) => queueMail(tx, { kommuneId: null, entityId, letter }));
    await quietly((tx) => dropMail(tx, 'reset', entityId));
    expect(await database().read.outgoingMail.count({ where: { entityId } })).toBe(1);
  });

  test('nothing is queued where no letters can be sent', async () => {
    useSettings({});
    expect(mailReadiness()).toBe('no-server');
    const entityId = randomUUID();
    expect(await quietly((tx) => queueMail(tx, { kommuneId: null, entityId, letter }))).toBe(false);
    expect(await database().read.outgoingMail.count({ where: { entityId } })).toBe(0);
    useSettings(mailSettings);
    expect(mailReadiness()).toBe('ready');
  });
});
