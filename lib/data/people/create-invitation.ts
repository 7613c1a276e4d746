import type { Role } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { Audit, Tx } from '../transaction';
import { hashToken, makeToken } from './hash-token';
import { openInvitation } from './list-invitations';
import { normaliseEmail } from './sign-in';

/** An invitation's link works for 14 days. In milliseconds. */
const lifetime = 14 * 24 * 3_600_000;

export function invitationExpiry(): Date {
  return new Date(Date.now() + lifetime);
}

/** What the link is made of. The token is in the link and nowhere else: it is shown once. */
export type InvitationLink = { readonly token: string; readonly name: string };

export type NewInvitation = {
  readonly kommuneId: string | null;
  readonly actorId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly areaIds: readonly string[];
};

/** Writes an invitation inside the caller's transaction. `conflict` is `email-in-use` or `already-invited`. */
export async function createInvitation(tx: Tx, audit: Audit, input: NewInvitation): Promise<Result<InvitationLink>> {
  const { kommuneId, actorId, role, name } = input;
  const email = normaliseEmail(input.email);
  if (await isEmailInUse(tx, email)) return failure('conflict', 'email-in-use');
  if ((await tx.invitation.count({ where: { kommuneId, email, ...openInvitation } })) > 0)
    return failure('conflict', 'already-invited');
  const token = makeToken();
  const areaIds = input.areaIds.join(',');
  const { id } = await tx.invitation.create({
    data: {
      ...{ kommuneId, email, name, role, areaIds },
      tokenHash: hashToken(token),
      createdById: actorId,
      expiresAt: invitationExpiry(),
    },
    select: { id: true },
  });
  const entry = { action: 'invitation.created', entity: 'invitation', entityId: id, kommuneId, actorId };
  await audit({ ...entry, after: { role, areaIds: input.areaIds } });
  return success({ token, name });
}

/** True when an account has the address, in this kommune or another: an address belongs to one account. */
export async function isEmailInUse(tx: Tx, email: string): Promise<boolean> {
  return (await tx.user.count({ where: { email: normaliseEmail(email) } })) > 0;
}
