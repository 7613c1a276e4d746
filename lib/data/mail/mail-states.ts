import type { MailKind } from '../../domain/mail/letter';
import { type MailProblem, parseMailProblem } from '../../domain/mail/mail-problem';
import { database } from '../database';

/** Where one letter is. `waiting` with a problem is tried again at `at`; `failed` was given up. */
export type MailState =
  | { readonly state: 'sent'; readonly at: Date }
  | { readonly state: 'waiting'; readonly at: Date; readonly problem: MailProblem | null }
  | { readonly state: 'failed'; readonly at: Date; readonly problem: MailProblem };

/** The newest letter about each of `entityIds`; those without one are left out. Asks no permission: the caller has. */
export async function readMailStates(
  kind: MailKind,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, MailState>> {
  if (entityIds.length === 0) return new Map();
  const rows = await database().read.outgoingMail.findMany({
    where: { kind, entityId: { in: [...entityIds] } },
    select: { entityId: true, sentAt: true, givenUpAt: true, nextAttemptAt: true, problem: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return new Map(rows.map((row) => [row.entityId, stateOf(row)]));
}

type Row = { sentAt: Date | null; givenUpAt: Date | null; nextAttemptAt: Date; problem: string | null };

function stateOf({ sentAt, givenUpAt, nextAttemptAt, problem }: Row): MailState {
  if (sentAt !== null) return { state: 'sent', at: sentAt };
  if (givenUpAt !== null) return { state: 'failed', at: givenUpAt, problem: parseMailProblem(problem ?? '') };
  return { state: 'waiting', at: nextAttemptAt, problem: problem === null ? null : parseMailProblem(problem) };
}
