import { can, type Role, type Viewer } from '../../domain/access';
import { database } from '../database';

export type OwnEditor = { readonly name: string; readonly email: string };

/** More than these are not named: one e-mail to one of them is enough. */
const most = 5;

/** Those who may give the viewer access in the viewer's own kommune; nobody for a coordinator, and for an editor, who is one of them. */
export async function listOwnEditors(viewer: Viewer): Promise<readonly OwnEditor[]> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId })) return [];
  if (can(viewer, { action: 'manage-users', kommuneId })) return [];
  return database().read.user.findMany({
    where: { kommuneId, role: 'editor' satisfies Role, active: true, erasedAt: null },
    select: { name: true, email: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: most,
  });
}
