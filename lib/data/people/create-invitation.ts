import type { Role } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { mailReadiness } from '../mail/mail-readiness';
import { queueMail } from '../mail/queue-mail';
import type { Audit, Tx } from '../transaction';
import { hashToken, makeToken } from './hash-token';
import { openInvitation } from './list-invitations';
import { normaliseEmail } from './sign-in';

/** An invitation's link works for 14 days. In milliseconds. */
const lifetime = 14 * 24 * 3_600_000;

export function invitationExpiry(): Date {
  return new Date(Date.now() + lifetime);
}

/**
 * What the link is made of. The token is in the link and nowhere else: it is shown once, or (`mailed`) is in the letter that waits to be
 * sent, and not shown at all.
 */
export type InvitationLink = { readonly token: string; readonly name: string; readonly mailed: boolean };

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
  const expiresAt = invitationExpiry();
  const data = { kommuneId, email, name, role, areaIds, tokenHash: hashToken(token), createdById: actorId, expiresAt };
  const { id } = await tx.invitation.create({ data, select: { id: true } });
  const mailed = await mailInvitation(tx, { id, kommuneId, actorId, email, name, role, expiresAt, token });
  const entry = { action: 'invitation.created', entity: 'invitation', entityId: id, kommuneId, actorId };
  await audit({ ...entry, after: { role, areaIds: input.areaIds, mailed } });
  return success({ token, name, mailed });
}

export type MailedInvitation = {
  readonly id: string;
  readonly kommuneId: string | null;
  /** Who invites, and is named in the letter. */
  readonly actorId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: Date;
  readonly token: string;
};

/** Puts the letter with an invitation's link in line; false where no letters are sent, and the link is to be shown. */
export async function mailInvitation(tx: Tx, invitation: MailedInvitation): Promise<boolean> {
  if (mailReadiness() !== 'ready') return false;
  const { id: entityId, kommuneId, actorId, email: to, name, role, token, expiresAt } = invitation;
  const where = { id: kommuneId ?? '' };
  const kommune = kommuneId === null ? null : await tx.kommune.findUnique({ where, select: { name: true } });
  const about = {
    invitedById: actorId,
    name,
    role,
    token,
    kommuneName: kommune?.name ?? null,
    expiresAt: expiresAt.getTime(),
  };
  return queueMail(tx, { kommuneId, entityId, letter: { kind: 'invitation', to, ...about } });
}

/** True when an account has the address, in this kommune or another: an address belongs to one account. */
export async function isEmailInUse(tx: Tx, email: string): Promise<boolean> {
  return (await tx.user.count({ where: { email: normaliseEmail(email) } })) > 0;
}
