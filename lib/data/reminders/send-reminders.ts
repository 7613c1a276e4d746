import type { ReminderLetter } from '../../domain/mail/letter';
import { reminderTurn } from '../../domain/reminder/reminder-days';
import type { Recipient } from '../../domain/reminder/who-is-reminded';
import { success } from '../../domain/result';
import { database } from '../database';
import { mailReadiness } from '../mail/mail-readiness';
import { queueMails } from '../mail/queue-mail';
import { inTransaction, type Tx, unchanged } from '../transaction';
import { readRecipients } from './recipients';

/** The Danish day, ISO yyyy-mm-dd, and its hour. */
export type DanishTime = { readonly today: string; readonly hour: number };

/**
 * Puts the letters of those reminders in line whose day it is, for those who have answers missing at this moment. Each goes out once,
 * whichever process is first. After `signal` no more are begun. Answers how many letters.
 */
export async function sendReminders(now: DanishTime, signal?: AbortSignal): Promise<number> {
  if (mailReadiness() !== 'ready') return 0;
  const waiting = await database().read.reminder.findMany({
    where: { sentAt: null, cancelledAt: null, sendOn: { lte: now.today } },
    select: { id: true, sendOn: true },
  });
  let letters = 0;
  for (const { id, sendOn } of waiting) {
    if (signal?.aborted) break;
    if (reminderTurn(sendOn, now) === 'due') letters += await sendOne(id);
  }
  return letters;
}

async function sendOne(id: string): Promise<number> {
  const sent = await inTransaction(async (tx, audit) => {
    const claimed = await tx.reminder.updateMany({
      where: { id, sentAt: null, cancelledAt: null },
      data: { sentAt: new Date() },
    });
    if (claimed.count === 0) return unchanged(0);
    const letters = await lettersOf(tx, id);
    await tx.reminder.update({ where: { id }, data: { recipients: letters.length }, select: { id: true } });
    const reminder = await tx.reminder.findUniqueOrThrow({ where: { id }, select: { kommuneId: true } });
    const { kommuneId } = reminder;
    await queueMails(
      tx,
      letters.map((letter) => ({ kommuneId, entityId: id, letter })),
    );
    const entry = { action: 'reminder.sent', entity: 'reminder', entityId: id, kommuneId, actorId: null };
    await audit({ ...entry, after: { recipients: letters.length } });
    return success(letters.length);
  });
  return sent.ok ? sent.value : 0;
}

async function lettersOf(tx: Tx, id: string): Promise<ReminderLetter[]> {
  const where = { id };
  const { radarId, radar } = await tx.reminder.findUniqueOrThrow({
    where,
    select: { radarId: true, radar: { select: { fillBy: true } } },
  });
  const { source, recipients } = await readRecipients(tx, radarId);
  const about = { kommuneName: source.kommuneName, year: source.year, fillBy: radar.fillBy };
  return recipients.map((recipient) => toLetter(recipient, about));
}

type About = Pick<ReminderLetter, 'kommuneName' | 'year' | 'fillBy'>;

function toLetter({ name, email: to, areas }: Recipient, about: About): ReminderLetter {
  return { kind: 'reminder', to, name, ...about, areas: areas.map((area) => ({ name: area.name, left: area.left })) };
}
