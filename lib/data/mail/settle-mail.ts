import { isFinal, type MailProblem } from '../../domain/mail/mail-problem';
import { nextAttempt } from '../../domain/mail/retry';
import { quietly } from '../transaction';
import type { ClaimedMail } from './claim-mail';

/** What became of a try: `sent`; `stopped` by the server's own stop, which counts as none; or what was wrong. */
export type SendOutcome = 'sent' | 'stopped' | MailProblem;

/**
 * Writes down what became of a letter. Sent or given up, what it said is removed. A letter that another process has taken since, or that
 * is no longer there, is left as it is.
 */
export async function settleMail(mail: ClaimedMail, outcome: SendOutcome, now: Date): Promise<void> {
  const data = after(mail, outcome, now);
  const where = { id: mail.id, attempts: mail.attempts, sentAt: null };
  await quietly((tx) => tx.outgoingMail.updateMany({ where, data: { claimedUntil: null, ...data } }));
}

function after({ kind, createdAt, attempts }: ClaimedMail, outcome: SendOutcome, now: Date) {
  if (outcome === 'sent') return { sentAt: now, problem: null, sealed: '' };
  if (outcome === 'stopped') return { attempts: attempts - 1, nextAttemptAt: now };
  const failed = { kind, createdAt: createdAt.getTime(), attempts };
  const next = isFinal(outcome) ? null : nextAttempt(failed, now.getTime());
  if (next === null) return { givenUpAt: now, problem: outcome, sealed: '' };
  return { nextAttemptAt: new Date(next), problem: outcome };
}
