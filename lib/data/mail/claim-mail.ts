import { unseal } from '../../config/seal';
import { type MailKind, mailKinds, type QueuedLetter } from '../../domain/mail/letter';
import { isDue, longestPause } from '../../domain/mail/retry';
import { quietly } from '../transaction';
import { mailPurpose } from './queue-mail';

/** For how long a process may hold a letter, in milliseconds: well beyond what sending one can take. */
export const claimTime = 180_000;

/** A letter whose turn it is, held by this process. */
export type ClaimedMail = {
  readonly id: string;
  readonly kind: MailKind;
  readonly createdAt: Date;
  /** This try among them. */
  readonly attempts: number;
  /** Null when it was sealed with another secret. */
  readonly letter: QueuedLetter | null;
};

/**
 * Takes at most `most` letters whose turn it is. Of two processes that ask at once each gets other letters; what a process held when it
 * died is free again when its claim runs out, or when the claim ends later than any claim made now would.
 */
export async function claimMail(now: Date, most: number): Promise<ClaimedMail[]> {
  const time = now.getTime();
  const free = [
    { claimedUntil: null },
    { claimedUntil: { lte: now } },
    { claimedUntil: { gt: later(time, claimTime) } },
  ];
  const due = [{ nextAttemptAt: { lte: now } }, { nextAttemptAt: { gt: later(time, longestPause) } }];
  const waiting = { sentAt: null, givenUpAt: null, AND: [{ OR: free }, { OR: due }] };
  return quietly(async (tx) => {
    const rows = await tx.outgoingMail.findMany({
      where: waiting,
      select: { id: true, kind: true, createdAt: true, attempts: true, sealed: true, nextAttemptAt: true },
      orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
      take: most,
    });
    const taken: ClaimedMail[] = [];
    for (const { sealed, nextAttemptAt, ...row } of rows.filter((row) => isDue(row.nextAttemptAt.getTime(), time))) {
      const data = { claimedUntil: later(time, claimTime), attempts: { increment: 1 } };
      const { count } = await tx.outgoingMail.updateMany({ where: { ...waiting, id: row.id }, data });
      if (count === 1) taken.push({ ...row, kind: kindOf(row.kind), attempts: row.attempts + 1, letter: open(sealed) });
    }
    return taken;
  });
}

function later(time: number, by: number): Date {
  return new Date(time + by);
}

function kindOf(text: string): MailKind {
  return mailKinds.find((kind) => kind === text) ?? 'reminder';
}

/** Written by us alone, and bound to its use by the seal: read without a second check. */
function open(sealed: string): QueuedLetter | null {
  const json = unseal(sealed, mailPurpose);
  return json === null ? null : (JSON.parse(json) as QueuedLetter);
}
