import type { Prisma } from '@client';
import { running } from '../../config/running';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { mailReadiness } from '../mail/mail-readiness';
import { dropMail, queueMail } from '../mail/queue-mail';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { hashToken, makeToken } from './hash-token';
import { normaliseEmail } from './sign-in';

/** A link to a new password works for an hour. In milliseconds. */
const lifetime = 3_600_000;

/** Writes one such link. Only the secret's hash is stored: the secret is in the answer, and nowhere else. */
export async function makeReset(tx: Tx, userId: string, createdById: string | null): Promise<string> {
  const token = makeToken();
  const expiresAt = new Date(Date.now() + lifetime);
  await tx.passwordReset.create({
    data: { userId, tokenHash: hashToken(token), createdById, expiresAt },
    select: { id: true },
  });
  return token;
}

/** Whether a link made for another goes out in a letter or is shown; null where passwords are turned off. */
export type ResetWay = 'send' | 'show';

export function resetWay(): ResetWay | null {
  if (!running().passwordSignIn) return null;
  return mailReadiness() === 'ready' ? 'send' : 'show';
}

/** A link that was made for somebody: in a letter, or (`mailed` false) to be passed on by hand. */
export type ResetLink = { readonly name: string; readonly token: string; readonly mailed: boolean };

export type ResetLinkInput = {
  readonly userId: string;
  /** `show` when the link is to be shown although letters can be sent. */
  readonly show: boolean;
};

/**
 * An editor's link for somebody of the kommune, a coordinator's for another coordinator. It is sent where letters are, and else shown.
 * `conflict` is `no-password` for an account without one, or `own-account`.
 */
export async function makeResetLink(viewer: Viewer, input: ResetLinkInput): Promise<Result<ResetLink>> {
  const scope = scopeOf(viewer);
  if (scope === null) return failure('forbidden', 'manage-users');
  if (input.userId === viewer.userId) return failure('conflict', 'own-account');
  return inTransaction(async (tx, audit) => {
    const user = await tx.user.findFirst({ where: { ...scope, id: input.userId, active: true }, select: columns });
    if (user === null) return failure('not_found', 'no-user');
    return makeFor(tx, audit, { actorId: viewer.userId, user, show: input.show });
  });
}

/**
 * A coordinator's link for the only editor of a kommune, whom nobody in the kommune can help. It goes to the editor in a letter and is
 * shown to nobody, since it would let the coordinator into the kommune. `conflict` is `several-editors`, who help each other, `no-mail` where
 * no letters are sent, or `no-password`.
 */
export async function makeEditorResetLink(viewer: Viewer, input: { kommuneId: string }): Promise<Result<ResetLink>> {
  if (!can(viewer, { action: 'invite-first-editor' })) return failure('forbidden', 'invite-first-editor');
  const { kommuneId } = input;
  return inTransaction(async (tx, audit) => {
    const editors = await tx.user.findMany({ where: { kommuneId, role: 'editor', active: true }, select: columns });
    const [user, second] = editors;
    if (user === undefined) return failure('not_found', 'no-user');
    if (second !== undefined) return failure('conflict', 'several-editors');
    if (mailReadiness() !== 'ready') return failure('conflict', 'no-mail');
    const made = await makeFor(tx, audit, { actorId: viewer.userId, user, show: false });
    return made.ok ? success({ ...made.value, name: user.kommune?.name ?? '' }) : made;
  });
}

/**
 * Anybody's link, by the address, for a command on the server itself. Asks no permission, since whoever runs it has the database already; for
 * the same reason no page may call it. `not_found` for an address without an open account, `conflict` `no-password`.
 */
export async function makeOperatorResetLink(address: string): Promise<Result<ResetLink>> {
  const email = normaliseEmail(address);
  return inTransaction(async (tx, audit) => {
    const user = await tx.user.findFirst({ where: { email, active: true }, select: columns });
    return user === null ? failure('not_found', 'no-user') : makeFor(tx, audit, { actorId: null, user, show: true });
  });
}

const columns = {
  id: true,
  name: true,
  email: true,
  kommuneId: true,
  passwordHash: true,
  kommune: { select: { name: true } },
} satisfies Prisma.UserSelect;

type Target = { id: string; name: string; email: string; kommuneId: string | null; passwordHash: string | null };
type Making = { readonly actorId: string | null; readonly user: Target; readonly show: boolean };

async function makeFor(tx: Tx, audit: Audit, { actorId, user, show }: Making): Promise<Result<ResetLink>> {
  if (user.passwordHash === null || !running().passwordSignIn) return failure('conflict', 'no-password');
  const { id: entityId, kommuneId, name, email: to } = user;
  // The link made last is the one that works.
  await tx.passwordReset.deleteMany({ where: { userId: entityId, usedAt: null } });
  await dropMail(tx, 'reset', entityId);
  const token = await makeReset(tx, entityId, actorId);
  const mailed = !show && mailReadiness() === 'ready';
  if (mailed) await queueMail(tx, { kommuneId, entityId, letter: { kind: 'reset', to, name, token } });
  const entry = { action: 'reset.made', entity: 'user', entityId, kommuneId, actorId };
  await audit({ ...entry, after: { mailed } });
  return success({ name, token, mailed });
}

function scopeOf(viewer: Viewer): Prisma.UserWhereInput | null {
  const { kommuneId } = viewer;
  if (kommuneId !== null) return can(viewer, { action: 'manage-users', kommuneId }) ? { kommuneId } : null;
  return can(viewer, { action: 'create-kommune' }) ? { kommuneId, role: 'coordinator' } : null;
}
