import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../data/database';
import { queueMails } from '../data/mail/queue-mail';
import type { SendOutcome } from '../data/mail/settle-mail';
import { askReset } from '../data/people/password-reset';
import { makeUser } from '../data/testing/builders';
import { testDatabase } from '../data/testing/test-database';
import { withMail } from '../data/testing/with-mail';
import { quietly } from '../data/transaction';
import { log } from '../log';
import type { Posting } from '../mail/post-letter';
import { sendLetters } from './send-letters';

describe('the job that sends letters', () => {
  testDatabase();
  withMail();
  beforeEach(() => quietly((tx) => tx.outgoingMail.deleteMany({})));

  /** Sends what is in line with a post office that answers so, and answers what it was handed. */
  async function run(answer: (posting: Posting) => SendOutcome | Promise<SendOutcome>, stop = new AbortController()) {
    const posted: Posting[] = [];
    const send = async (posting: Posting) => {
      posted.push(posting);
      return answer(posting);
    };
    await sendLetters({ send, signal: stop.signal, now: () => new Date() });
    return posted;
  }

  async function queue(count: number): Promise<void> {
    const letters = Array.from({ length: count }, (_, index) => ({
      ...{ kommuneId: null, entityId: randomUUID() },
      letter: { kind: 'reset', to: `nr-${index}@example.dk`, name: 'Nr', token: 't' } as const,
    }));
    await quietly((tx) => queueMails(tx, letters));
  }

  const left = () => database().read.outgoingMail.count({ where: { sentAt: null } });

  test('sends all that is in line, each once, also with two processes at it', async () => {
    await queue(23);
    const [one, other] = await Promise.all([run(() => 'sent'), run(() => 'sent')]);
    const to = [...one, ...other].map(({ letter }) => letter.to);
    expect(to).toHaveLength(23);
    expect(new Set(to).size).toBe(23);
    expect(await left()).toBe(0);
  });

  test('asks a mail server that does not answer for a few letters only', async () => {
    await queue(23);
    expect(await run(() => 'timeout')).toHaveLength(5);
    expect(await left()).toBe(23);
  });

  test('takes no more once the server stops, and leaves what it held for the next', async () => {
    await queue(7);
    const stop = new AbortController();
    const posted = await run(() => {
      stop.abort();
      return 'stopped';
    }, stop);
    expect(posted).toHaveLength(5);
    expect(await run(() => 'sent')).toHaveLength(7);
  });

  test('looks up who asked for a new password when it is the letter’s turn', async () => {
    const email = 'glemt@example.dk';
    await makeUser({ kommuneId: null, role: 'coordinator', email, passwordHash: 'x' });
    await askReset({ email, address: 'a' });
    await askReset({ email: 'ukendt@example.dk', address: 'b' });
    const posted = await run(() => 'later');
    expect(posted.map(({ letter }) => letter)).toMatchObject([{ kind: 'reset', to: email }]);
    expect(await left()).toBe(1);
    const again = { nextAttemptAt: new Date() };
    await quietly((tx) => tx.outgoingMail.updateMany({ data: again }));
    const second = await run(() => 'sent');
    expect(second[0]?.letter).toEqual(posted[0]?.letter);
  });

  test('tells the log what was not sent and why, and of nobody', async () => {
    await queue(1);
    const warn = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
    await run(() => 'unreachable');
    expect(warn.mock.calls).toEqual([[{ kind: 'reset', problem: 'unreachable', attempts: 1 }, 'letter not sent']]);
    warn.mockClear();
    const again = { nextAttemptAt: new Date() };
    await quietly((tx) => tx.outgoingMail.updateMany({ data: again }));
    await run(() => 'sent');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  test('gives a letter up that was sealed with another secret', async () => {
    await queue(1);
    await quietly((tx) => tx.outgoingMail.updateMany({ data: { sealed: 'A'.repeat(80) } }));
    expect(await run(() => 'sent')).toEqual([]);
    expect(await database().read.outgoingMail.findFirst()).toMatchObject({ problem: 'unreadable', sealed: '' });
  });
});
