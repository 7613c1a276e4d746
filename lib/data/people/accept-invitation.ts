import type { Role } from '../../domain/access';
import type { PasswordProblem } from '../../domain/password-rule';
import { failure, type Result, success } from '../../domain/result';
import { keepName } from '../audit/keep-name';
import { database } from '../database';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { isEmailInUse } from './create-invitation';
import { hashToken } from './hash-token';
import { parseInvitedRole, splitIds } from './list-invitations';
import { newPasswordProblem } from './new-password-problem';
import { hashPassword } from './passwords';
import { openSession } from './sessions';

/** What the person who opens the link is shown. */
export type OpenInvitation = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly kommuneName: string | null;
};

const columns = {
  id: true,
  email: true,
  name: true,
  role: true,
  areaIds: true,
  kommuneId: true,
  usedAt: true,
  revokedAt: true,
  expiresAt: true,
  kommune: { select: { name: true } },
} as const;

type InvitationRow = {
  id: string;
  email: string;
  name: string;
  role: string;
  areaIds: string;
  kommuneId: string | null;
  usedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date;
  kommune: { name: string } | null;
};

/** The invitation behind a link. `not_found` for a link that never was; `conflict` is `used`, `revoked` or `expired`. */
export async function findInvitation(token: string): Promise<Result<OpenInvitation>> {
  const found = await readOpen(database().read, token);
  if (!found.ok) return found;
  const { email, name, role, kommune } = found.value;
  return success({ email, name, role: parseInvitedRole(role), kommuneName: kommune?.name ?? null });
}

async function readOpen(client: Tx, token: string): Promise<Result<InvitationRow>> {
  const row = await client.invitation.findUnique({ where: { tokenHash: hashToken(token) }, select: columns });
  if (row === null) return failure('not_found', 'no-invitation');
  if (row.usedAt !== null) return failure('conflict', 'used');
  if (row.revokedAt !== null) return failure('conflict', 'revoked');
  return row.expiresAt.getTime() <= Date.now() ? failure('conflict', 'expired') : success(row);
}

export type AcceptInput = {
  readonly token: string;
  readonly name: string;
  readonly password: string;
  /** The browser and system in words. */
  readonly device?: string;
};

/** The account that was made, and the secret of the session it is signed in with. */
export type Accepted = { readonly userId: string; readonly session: string };

/**
 * Makes the invited person's account, and signs it in: whoever chose the password a moment ago need not type it again. The link works once. `invalid` is a PasswordProblem; `conflict` is `used`, `revoked`,
 * `expired` or `email-in-use`.
 */
export async function acceptInvitation(input: AcceptInput): Promise<Result<Accepted>> {
  const found = await readOpen(database().read, input.token);
  if (!found.ok) return found;
  const problem = newPasswordProblem(input.password, { email: found.value.email, name: input.name });
  if (problem !== null) return failure('invalid', problem satisfies PasswordProblem);
  const passwordHash = await hashPassword(input.password);
  return inTransaction(async (tx, audit) => {
    const joined = await joinByInvitation(tx, audit, { ...input, passwordHash, directoryId: null });
    if (!joined.ok) return joined;
    const { userId } = joined.value;
    const session = await openSession(tx, { userId, method: 'password', device: input.device ?? '' });
    const { kommuneId } = found.value;
    await audit({ action: 'session.opened', entity: 'user', entityId: userId, kommuneId, actorId: userId });
    return success({ userId, session });
  });
}

/** How an account is entered: with a password, or by the kommune's directory. */
export type NewAccount = {
  readonly token: string;
  /** Empty when the directory told none: then the one that the invitation was written to. */
  readonly name: string;
  readonly passwordHash: string | null;
  readonly directoryId: string | null;
};

/** Uses the invitation up, and makes its account, inside the caller's transaction. */
export async function joinByInvitation(tx: Tx, audit: Audit, given: NewAccount): Promise<Result<{ userId: string }>> {
  const { token, passwordHash, directoryId } = given;
  const invitation = await takeInvitation(tx, token);
  if (!invitation.ok) return invitation;
  const { id, email, role, kommuneId } = invitation.value;
  const name = given.name || invitation.value.name;
  if (await isEmailInUse(tx, email)) return failure('conflict', 'email-in-use');
  const user = { kommuneId, email, name, role, passwordHash, directoryId, demo: await isDemo(tx) };
  const { id: userId } = await tx.user.create({ data: user, select: { id: true } });
  await keepName(tx, { userId, kommuneId, name });
  const areaIds = await assignAreas(tx, userId, invitation.value);
  const entry = { action: 'invitation.accepted', entity: 'user', entityId: userId, kommuneId, actorId: userId };
  await audit({ ...entry, after: { invitation: id, role, areaIds } });
  return success({ userId });
}

/** An account made in the demo goes with it, and never counts as a real one. */
async function isDemo(tx: Tx): Promise<boolean> {
  return (await tx.setting.count({ where: { key: 'demo' } })) > 0;
}

/** Marks the invitation used. Of two at once only one finds it unused. */
async function takeInvitation(tx: Tx, token: string): Promise<Result<InvitationRow>> {
  const found = await readOpen(tx, token);
  if (!found.ok) return found;
  const where = { id: found.value.id, usedAt: null, revokedAt: null };
  const { count } = await tx.invitation.updateMany({ where, data: { usedAt: new Date() } });
  return count === 1 ? found : failure('conflict', 'used');
}

/** Areas that were archived since the invitation are left out. */
async function assignAreas(tx: Tx, userId: string, { kommuneId, areaIds }: InvitationRow): Promise<string[]> {
  if (kommuneId === null) return [];
  const where = { id: { in: splitIds(areaIds) }, kommuneId, archivedAt: null };
  const areas = await tx.area.findMany({ where, select: { id: true } });
  await tx.userArea.createMany({ data: areas.map(({ id }) => ({ userId, areaId: id })) });
  return areas.map(({ id }) => id);
}
