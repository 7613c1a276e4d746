import { running } from '../../config/running';
import { seal } from '../../config/seal';
import type { Tx } from '../transaction';

export type MailKind = 'invitation' | 'reset' | 'reminder';

export type NewMail = {
  readonly kommuneId: string | null;
  readonly kind: MailKind;
  /** What it is about: the invitation, the user or the reminder. */
  readonly entityId: string;
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
};

/** What a letter is sealed for. */
export const mailPurpose = 'mail';

/**
 * Puts a letter in line, in the transaction of what it tells of: it is sent if that stands, and a mail server that fails or
 * hangs holds nobody up. Answers false, and queues nothing, where no mail server is set.
 */
export async function queueMail(tx: Tx, { to, subject, text, ...about }: NewMail): Promise<boolean> {
  if (running().mail === null) return false;
  const sealed = seal(JSON.stringify({ to, subject, text }), mailPurpose);
  await tx.outgoingMail.create({ data: { ...about, sealed, nextAttemptAt: new Date() }, select: { id: true } });
  return true;
}
