import { seal } from '../../config/seal';
import { type MailKind, mailKind, type QueuedLetter } from '../../domain/mail/letter';
import type { Tx } from '../transaction';
import { mailReadiness } from './mail-readiness';

export type NewMail = {
  readonly kommuneId: string | null;
  /** What it is about: the invitation, the user or the reminder. */
  readonly entityId: string;
  readonly letter: QueuedLetter;
};

/** What a letter is sealed for. */
export const mailPurpose = 'mail';

/**
 * Puts a letter in line, in the transaction of what it tells of: it is sent if that stands, and a mail server that fails or
 * hangs holds nobody up. Answers false, and queues nothing, where no letters can be sent.
 */
export async function queueMail(tx: Tx, mail: NewMail): Promise<boolean> {
  return queueMails(tx, [mail]);
}

/** The same for many at once. */
export async function queueMails(tx: Tx, mails: readonly NewMail[]): Promise<boolean> {
  if (mailReadiness() !== 'ready') return false;
  const nextAttemptAt = new Date();
  const data = mails.map(({ letter, ...about }) => ({
    ...about,
    ...{ kind: mailKind(letter), sealed: seal(JSON.stringify(letter), mailPurpose), nextAttemptAt },
  }));
  await tx.outgoingMail.createMany({ data });
  return true;
}

/** Takes letters that have not been sent out of the line: what they tell of no longer holds. */
export async function dropMail(tx: Tx, kind: MailKind, entityId: string): Promise<void> {
  await tx.outgoingMail.deleteMany({ where: { kind, entityId, sentAt: null } });
}
