import { seal } from '../../config/seal';
import type { ResetLetter } from '../../domain/mail/letter';
import { type Result, success } from '../../domain/result';
import type { ClaimedMail } from '../mail/claim-mail';
import { mailPurpose } from '../mail/queue-mail';
import { inTransaction, unchanged } from '../transaction';
import { makeReset } from './password-reset-link';

/**
 * Makes the letter that was asked for, when the address has an open account with a password; takes the request out of the line, and answers
 * null, when it has none. The letter stands in the request's place, so that a later try sends the same link.
 */
export async function answerResetAsk({ id, attempts }: ClaimedMail, to: string): Promise<ResetLetter | null> {
  const made: Result<ResetLetter | null> = await inTransaction(async (tx, audit) => {
    const user = await tx.user.findFirst({
      where: { email: to, active: true, passwordHash: { not: null } },
      select: { id: true, name: true, kommuneId: true },
    });
    if (user === null) {
      await tx.outgoingMail.deleteMany({ where: { id } });
      return unchanged(null);
    }
    const { id: entityId, name, kommuneId } = user;
    const letter: ResetLetter = { kind: 'reset', to, name, token: await makeReset(tx, entityId, null) };
    const data = { entityId, kommuneId, sealed: seal(JSON.stringify(letter), mailPurpose) };
    const { count } = await tx.outgoingMail.updateMany({ where: { id, attempts, sentAt: null }, data });
    const entry = { action: 'reset.made', entity: 'user', entityId, kommuneId, actorId: null };
    await audit({ ...entry, after: { mailed: count === 1 } });
    return success(count === 1 ? letter : null);
  });
  return made.ok ? made.value : null;
}
