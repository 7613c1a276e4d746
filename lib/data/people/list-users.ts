import type { Prisma } from '@client';
import { can, type Role, roles, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type InvitationView, listInvitations } from './list-invitations';

export type UserView = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly areaIds: readonly string[];
  readonly active: boolean;
  readonly lastSeenAt: Date | null;
  readonly revision: number;
};

export type UsersView = {
  readonly users: readonly UserView[];
  readonly invitations: readonly InvitationView[];
  /** The areas a contributor can be assigned. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
};

export const userColumns = {
  id: true,
  name: true,
  email: true,
  role: true,
  active: true,
  lastSeenAt: true,
  revision: true,
  areas: { select: { areaId: true } },
} satisfies Prisma.UserSelect;

type UserRow = Omit<UserView, 'role' | 'areaIds'> & { role: string; areas: { areaId: string }[] };

/** One stored user. A role nobody knows may do nothing, and is shown as a reader. */
export function toUserView({ areas, role, ...user }: UserRow): UserView {
  const known = roles.find((word) => word === role) ?? 'reader';
  return { ...user, role: known, areaIds: areas.map(({ areaId }) => areaId) };
}

/** The people of the viewer's own kommune, those invited, and the areas they can be given. */
export async function listUsers(viewer: Viewer): Promise<Result<UsersView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'manage-users', kommuneId }))
    return failure('forbidden', 'manage-users');
  const users = await database().read.user.findMany({
    where: { kommuneId },
    select: userColumns,
    orderBy: [{ active: 'desc' }, { name: 'asc' }, { id: 'asc' }],
  });
  const areas = await database().read.area.findMany({
    where: { kommuneId, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { position: 'asc' },
  });
  return success({ users: users.map(toUserView), invitations: await listInvitations(kommuneId), areas });
}
