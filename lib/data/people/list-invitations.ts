import type { Prisma } from '@client';
import { type Role, roles } from '../../domain/access';
import { database } from '../database';

/** An invitation that has not been used: who is invited to what, and until when the link works. */
export type InvitationView = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly areaIds: readonly string[];
  readonly expiresAt: Date;
  readonly expired: boolean;
};

export const invitationColumns = {
  id: true,
  name: true,
  email: true,
  role: true,
  areaIds: true,
  expiresAt: true,
} satisfies Prisma.InvitationSelect;

/** What makes an invitation open; whether it is too old is told apart. */
export const openInvitation = { usedAt: null, revokedAt: null } as const;

/** The open invitations of a kommune, or of the coordinators (null), newest first. Asks no permission: the caller has. */
export async function listInvitations(kommuneId: string | null): Promise<InvitationView[]> {
  const rows = await database().read.invitation.findMany({
    where: { kommuneId, ...openInvitation },
    select: invitationColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(toInvitationView);
}

type Row = { id: string; name: string; email: string; role: string; areaIds: string; expiresAt: Date };

/** One stored invitation. */
export function toInvitationView(row: Row): InvitationView {
  return {
    ...row,
    role: parseInvitedRole(row.role),
    areaIds: splitIds(row.areaIds),
    expired: row.expiresAt.getTime() <= Date.now(),
  };
}

/** A role nobody knows may do nothing, and is read as the one that may least. */
export function parseInvitedRole(text: string): Role {
  return roles.find((role) => role === text) ?? 'reader';
}

/** The stored list of area ids. */
export function splitIds(text: string): string[] {
  return text === '' ? [] : text.split(',');
}
