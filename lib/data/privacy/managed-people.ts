import type { Prisma } from '@client';
import { can, type Role, type Viewer } from '../../domain/access';
import { database } from '../database';

/** Whose data the viewer may see and erase: an editor the kommune's people, a coordinator the coordinators; null for anybody else. */
export function managedPeople(viewer: Viewer): Prisma.UserWhereInput | null {
  const { kommuneId } = viewer;
  if (kommuneId === null)
    return can(viewer, { action: 'create-kommune' }) ? { kommuneId, role: 'coordinator', erasedAt: null } : null;
  return can(viewer, { action: 'manage-users', kommuneId }) ? { kommuneId, erasedAt: null } : null;
}

/** One person whose data the viewer may see: one's own, or of those one manages. */
export function visiblePerson(viewer: Viewer, userId: string): Prisma.UserWhereInput | null {
  const managed = managedPeople(viewer);
  if (userId === viewer.userId) return { id: userId, erasedAt: null };
  return managed === null ? null : { AND: [{ id: userId }, managed] };
}

export type ListedPerson = { readonly id: string; readonly name: string; readonly role: string };

/** The others whose data the viewer may see and erase; nobody for most. */
export async function listManagedPeople(viewer: Viewer): Promise<readonly ListedPerson[]> {
  const managed = managedPeople(viewer);
  if (managed === null) return [];
  return database().read.user.findMany({
    where: { AND: [managed, { id: { not: viewer.userId } }] },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

/** Whom a person asks to be erased: the names of those who may, without the person. */
export async function whoMayErase({ userId, kommuneId }: Viewer): Promise<readonly string[]> {
  const role: Role = kommuneId === null ? 'coordinator' : 'editor';
  const people = await database().read.user.findMany({
    where: { kommuneId, role, active: true, id: { not: userId } },
    select: { name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return people.map(({ name }) => name);
}
