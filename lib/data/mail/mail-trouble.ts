import { type MailProblem, parseMailProblem } from '../../domain/mail/mail-problem';
import { database } from '../database';

/** Letters that could not be sent, counted by what was wrong. */
export type MailTrouble = {
  readonly problem: MailProblem;
  /** How many wait for another try, and how many were given up. */
  readonly waiting: number;
  readonly failed: number;
};

/** For how long a letter that was given up is told of, in milliseconds. */
const told = 7 * 24 * 3_600_000;

/**
 * What is wrong with the letters of a kommune, or with those of no kommune (null), worst first; a letter that was sent anew since is told of
 * no more. Asks no permission: the caller has.
 */
export async function readMailTrouble(kommuneId: string | null): Promise<MailTrouble[]> {
  const rows = await database().read.outgoingMail.findMany({
    where: { kommuneId, createdAt: { gte: new Date(Date.now() - told) } },
    select: { entityId: true, kind: true, sentAt: true, givenUpAt: true, problem: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  // A reminder is many letters about one thing; of the others the newest is what counts.
  const reminders = rows.filter(({ kind }) => kind === 'reminder');
  const others = new Map(rows.filter(({ kind }) => kind !== 'reminder').map((row) => [row.entityId, row]));
  const wrong = [...reminders, ...others.values()].filter((row) => row.sentAt === null && row.problem !== null);
  const problems = [...new Set(wrong.map(({ problem }) => parseMailProblem(problem ?? '')))];
  const counted = problems.map((problem) => {
    const same = wrong.filter((row) => parseMailProblem(row.problem ?? '') === problem);
    const failed = same.filter((row) => row.givenUpAt !== null).length;
    return { problem, failed, waiting: same.length - failed };
  });
  return counted.toSorted((a, b) => b.failed + b.waiting - (a.failed + a.waiting));
}
