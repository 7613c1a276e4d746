import { can, type Role, type Viewer } from '../../domain/access';
import { losesLastEditor } from '../../domain/last-editor';
import type { MemberRole } from '../../domain/member-role';
import { failure, type Result, success } from '../../domain/result';
import { areOwnAreas } from '../areas/own-areas';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { toUserView, type UserView, userColumns } from './list-users';
import { endSessionsOf } from './sessions';

export type ChangeRoleInput = {
  readonly userId: string;
  readonly revision: number;
  readonly role: MemberRole;
  readonly areaIds: readonly string[];
};

/**
 * Gives a user another role, or a contributor other areas. A new role ends the user's sessions. `conflict` is `last-editor`, or
 * `changed` when somebody was faster; `invalid` is a contributor without areas.
 */
export async function changeRole(viewer: Viewer, input: ChangeRoleInput): Promise<Result<null>> {
  if (viewer.kommuneId === null) return failure('forbidden', 'manage-users');
  return changeManagedUser(viewer, input, async (tx, user, audit) => {
    const areaIds = input.role === 'contributor' ? [...new Set(input.areaIds)] : [];
    if (input.role === 'contributor' && areaIds.length === 0) return failure('invalid', 'areas-needed');
    if (!(await areOwnAreas(tx, user.kommuneId, areaIds))) return failure('not_found', 'no-area');
    if (await wouldLoseEditor(tx, user, { role: input.role, active: user.active }))
      return failure('conflict', 'last-editor');
    if (!(await revise(tx, input, { role: input.role }))) return failure('conflict', 'changed');
    await tx.userArea.deleteMany({ where: { userId: user.id } });
    await tx.userArea.createMany({ data: areaIds.map((areaId) => ({ userId: user.id, areaId })) });
    if (input.role !== user.role) await endSessionsOf(tx, user.id, { why: 'role' });
    const before = { role: user.role, areaIds: user.areaIds };
    await audit(entryOf(viewer, user, { action: 'user.role', before, after: { role: input.role, areaIds } }));
    return success(null);
  });
}

export type ChangeActiveInput = { readonly userId: string; readonly revision: number; readonly active: boolean };

/**
 * Closes or reopens an account; closing ends its sessions. Nobody closes their own, so a coordinator always remains.
 * `conflict` is `last-editor`, `own-account`, or `changed` when somebody was faster.
 */
export async function changeActive(viewer: Viewer, input: ChangeActiveInput): Promise<Result<null>> {
  return changeManagedUser(viewer, input, async (tx, user, audit) => {
    if (await wouldLoseEditor(tx, user, { role: user.role, active: input.active }))
      return failure('conflict', 'last-editor');
    if (user.id === viewer.userId && !input.active) return failure('conflict', 'own-account');
    if (!(await revise(tx, input, { active: input.active }))) return failure('conflict', 'changed');
    if (!input.active) await endSessionsOf(tx, user.id, { why: 'closed' });
    const action = input.active ? 'user.reactivated' : 'user.deactivated';
    const change = { action, before: { active: user.active }, after: { active: input.active } };
    await audit(entryOf(viewer, user, change));
    return success(null);
  });
}

export type ManagedUser = UserView & { readonly kommuneId: string | null };
export type UserChange = (tx: Tx, user: ManagedUser, audit: Audit) => Promise<Result<null>>;

/**
 * Runs a change of one user that the viewer manages: an editor those of the kommune, a coordinator the other coordinators. The
 * viewer is read again, or two who close each other's accounts at once would both succeed.
 */
export async function changeManagedUser(
  viewer: Viewer,
  input: { readonly userId: string },
  change: UserChange,
): Promise<Result<null>> {
  if (!mayManage(viewer)) return failure('forbidden', 'manage-users');
  const { kommuneId } = viewer;
  const scope = { erasedAt: null, ...(kommuneId === null ? { kommuneId, role: 'coordinator' } : { kommuneId }) };
  return inTransaction(async (tx, audit) => {
    if (!(await isStill(tx, viewer))) return failure('forbidden', 'manage-users');
    const user = await tx.user.findFirst({ where: { id: input.userId, ...scope }, select: userColumns });
    if (user === null) return failure('not_found', 'no-user');
    return change(tx, { ...toUserView(user), kommuneId }, audit);
  });
}

function mayManage(viewer: Viewer): boolean {
  const { kommuneId } = viewer;
  return kommuneId === null
    ? can(viewer, { action: 'create-kommune' })
    : can(viewer, { action: 'manage-users', kommuneId });
}

/** True when the viewer's account is open and has the role that the permission was asked for. */
async function isStill(tx: Tx, { userId: id, role, kommuneId }: Viewer): Promise<boolean> {
  return (await tx.user.count({ where: { id, role, kommuneId, active: true } })) === 1;
}

async function revise(
  tx: Tx,
  { userId, revision }: { userId: string; revision: number },
  data: { role?: string; active?: boolean },
): Promise<boolean> {
  const where = { id: userId, revision };
  const { count } = await tx.user.updateMany({ where, data: { ...data, revision: { increment: 1 } } });
  return count === 1;
}

async function wouldLoseEditor(tx: Tx, user: ManagedUser, after: { role: Role; active: boolean }): Promise<boolean> {
  if (user.kommuneId === null) return false;
  const rows = await tx.user.findMany({ where: { kommuneId: user.kommuneId }, select: userColumns });
  return losesLastEditor(rows.map(toUserView), user.id, after);
}

function entryOf(viewer: Viewer, user: ManagedUser, change: { action: string; before: unknown; after: unknown }) {
  return { ...change, entity: 'user', entityId: user.id, kommuneId: user.kommuneId, actorId: viewer.userId };
}
