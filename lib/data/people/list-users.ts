import type { Prisma } from '@client';
import { can, type Role, roles, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type MailReadiness, mailReadiness } from '../mail/mail-readiness';
import { type MailTrouble, readMailTrouble } from '../mail/mail-trouble';
import { type InvitationView, listInvitations } from './list-invitations';
import { type ResetWay, resetWay } from './password-reset-link';

export type UserView = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly areaIds: readonly string[];
  readonly active: boolean;
  /** When a page was last asked for, to the minute; null before the first sign-in. */
  readonly lastSeenAt: Date | null;
  /** False for whoever signs in by a directory only, and in the demo. */
  readonly hasPassword: boolean;
  /** True for whoever the directory knows: it says what they are called. */
  readonly byDirectory: boolean;
  /** True when the role comes from the directory's groups, and is set anew from there. */
  readonly fromGroups: boolean;
  readonly revision: number;
};

export type UsersView = {
  readonly users: readonly UserView[];
  readonly invitations: readonly InvitationView[];
  /** The areas a contributor can be assigned. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** Whether invitations and links are sent, and what is wrong with those that were to be. */
  readonly mail: MailReadiness;
  readonly trouble: readonly MailTrouble[];
  readonly resets: ResetWay | null;
};

export const userColumns = {
  id: true,
  name: true,
  email: true,
  role: true,
  active: true,
  lastSeenAt: true,
  revision: true,
  passwordHash: true,
  fromGroups: true,
  directoryId: true,
  areas: { select: { areaId: true } },
  sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
} satisfies Prisma.UserSelect;

type UserRow = Omit<UserView, 'role' | 'areaIds' | 'hasPassword' | 'byDirectory'> & {
  role: string;
  directoryId: string | null;
  passwordHash: string | null;
  areas: { areaId: string }[];
  sessions: { lastSeenAt: Date }[];
};

/** One stored user. A role nobody knows may do nothing, and is shown as a reader. */
export function toUserView({
  areas,
  role,
  passwordHash,
  directoryId,
  sessions,
  lastSeenAt,
  ...user
}: UserRow): UserView {
  const known = roles.find((word) => word === role) ?? 'reader';
  return {
    ...user,
    role: known,
    areaIds: areas.map(({ areaId }) => areaId),
    hasPassword: passwordHash !== null,
    byDirectory: directoryId !== null,
    lastSeenAt: latest(lastSeenAt, sessions[0]?.lastSeenAt ?? null),
  };
}

/** The account keeps the last sign-in; its newest session, as long as that is kept, what came after. */
function latest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** The people of the viewer's own kommune, those invited, and the areas they can be given. */
export async function listUsers(viewer: Viewer): Promise<Result<UsersView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'manage-users', kommuneId }))
    return failure('forbidden', 'manage-users');
  const users = await database().read.user.findMany({
    where: { kommuneId, erasedAt: null },
    select: userColumns,
    orderBy: [{ active: 'desc' }, { name: 'asc' }, { id: 'asc' }],
  });
  const areas = await database().read.area.findMany({
    where: { kommuneId, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { position: 'asc' },
  });
  return success({
    users: users.map(toUserView),
    invitations: await listInvitations(kommuneId),
    areas,
    mail: mailReadiness(),
    resets: resetWay(),
    trouble: await readMailTrouble(kommuneId),
  });
}
