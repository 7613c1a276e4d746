import type { Prisma } from '@client';
import { type Role, roles } from '../../domain/access';
import { database } from '../database';
import { type MailState, readMailStates } from '../mail/mail-states';

/** An invitation that has not been used: who is invited to what, and until when the link works. */
export type InvitationView = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly areaIds: readonly string[];
  readonly expiresAt: Date;
  readonly expired: boolean;
  /** Where its letter is; null when its link was shown instead. */
  readonly mail: MailState | null;
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
  return withMail(rows);
}

type Row = { id: string; name: string; email: string; role: string; areaIds: string; expiresAt: Date };

/** Stored invitations, each with where its letter is. */
export async function withMail(rows: readonly Row[]): Promise<InvitationView[]> {
  const states = await readMailStates(
    'invitation',
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toInvitationView(row, states.get(row.id) ?? null));
}

function toInvitationView(row: Row, mail: MailState | null): InvitationView {
  return {
    ...row,
    role: parseInvitedRole(row.role),
    areaIds: splitIds(row.areaIds),
    expired: row.expiresAt.getTime() <= Date.now(),
    mail,
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
