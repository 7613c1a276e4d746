import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import type { MemberRole } from '../../domain/member-role';
import { failure, type Result, success } from '../../domain/result';
import { areOwnAreas } from '../areas/own-areas';
import { dropMail } from '../mail/queue-mail';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { createInvitation, type InvitationLink, invitationExpiry, mailInvitation } from './create-invitation';
import { hashToken, makeToken } from './hash-token';
import { openInvitation, parseInvitedRole } from './list-invitations';

export type InviteInput = {
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  /** For a contributor: at least one. */
  readonly areaIds: readonly string[];
};

/**
 * Invites a person to the viewer's own kommune. `conflict` is `email-in-use` or `already-invited`; `invalid` a contributor
 * without areas.
 */
export async function inviteUser(viewer: Viewer, input: InviteInput): Promise<Result<InvitationLink>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'manage-users', kommuneId }))
    return failure('forbidden', 'manage-users');
  const areaIds = input.role === 'contributor' ? [...new Set(input.areaIds)] : [];
  if (input.role === 'contributor' && areaIds.length === 0) return failure('invalid', 'areas-needed');
  return inTransaction(async (tx, audit) => {
    if (!(await areOwnAreas(tx, kommuneId, areaIds))) return failure('not_found', 'no-area');
    return createInvitation(tx, audit, { ...input, areaIds, kommuneId, actorId: viewer.userId });
  });
}

export type RenewInput = {
  readonly id: string;
  /** True when the link is to be shown although letters can be sent. */
  readonly show?: boolean;
};

/** Makes a new link for an open invitation, and sends it where letters are sent; the old one stops working. */
export async function renewInvitation(
  viewer: Viewer,
  { id, show = false }: RenewInput,
): Promise<Result<InvitationLink>> {
  return changeInvitation(viewer, id, async (tx, invitation, audit) => {
    const token = makeToken();
    const expiresAt = invitationExpiry();
    const data = { tokenHash: hashToken(token), expiresAt };
    await tx.invitation.update({ where: { id }, data, select: { id: true } });
    await dropMail(tx, 'invitation', id);
    const { kommuneId, email, name } = invitation;
    const actorId = viewer.userId;
    const role = parseInvitedRole(invitation.role);
    const mailed = !show && (await mailInvitation(tx, { id, kommuneId, actorId, email, name, role, expiresAt, token }));
    const entry = entryOf(viewer, invitation, 'invitation.renewed');
    await audit({ ...entry, after: { ...entry.after, mailed } });
    return success({ token, name, mailed });
  });
}

/** Takes an open invitation back: its link stops working, and it forgets whom it was for. The row tells whoever opens the link. */
export async function revokeInvitation(viewer: Viewer, input: { id: string }): Promise<Result<null>> {
  return changeInvitation(viewer, input.id, async (tx, invitation, audit) => {
    const data = { revokedAt: new Date(), name: '', email: '' };
    await tx.invitation.update({ where: { id: invitation.id }, data, select: { id: true } });
    await dropMail(tx, 'invitation', invitation.id);
    await audit(entryOf(viewer, invitation, 'invitation.revoked'));
    return success(null);
  });
}

const columns = { id: true, name: true, email: true, kommuneId: true, role: true } satisfies Prisma.InvitationSelect;
type Invitation = { id: string; name: string; email: string; kommuneId: string | null; role: string };
type Change<T> = (tx: Tx, invitation: Invitation, audit: Audit) => Promise<Result<T>>;

async function changeInvitation<T>(viewer: Viewer, id: string, change: Change<T>): Promise<Result<T>> {
  const scope = scopeOf(viewer);
  if (scope === null) return failure('forbidden', 'manage-users');
  return inTransaction(async (tx, audit) => {
    const invitation = await tx.invitation.findFirst({ where: { id, ...openInvitation, ...scope }, select: columns });
    return invitation === null ? failure('not_found', 'no-invitation') : change(tx, invitation, audit);
  });
}

/**
 * The invitations a viewer manages: an editor those of the own kommune; a coordinator those of coordinators, and of the
 * first editor of a kommune that has none.
 */
function scopeOf(viewer: Viewer): Prisma.InvitationWhereInput | null {
  const { kommuneId } = viewer;
  if (kommuneId !== null) return can(viewer, { action: 'manage-users', kommuneId }) ? { kommuneId } : null;
  if (!can(viewer, { action: 'invite-first-editor' })) return null;
  const withoutEditor = { users: { none: { role: 'editor', active: true } } };
  return {
    OR: [
      { kommuneId: null, role: 'coordinator' },
      { role: 'editor', kommune: withoutEditor },
    ],
  };
}

function entryOf(viewer: Viewer, { id, kommuneId, role }: Invitation, action: string) {
  return { action, entity: 'invitation', entityId: id, kommuneId, actorId: viewer.userId, after: { role } };
}
