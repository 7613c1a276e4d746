import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';

/**
 * The rows of the audit that a viewer may read. An editor: the own kommune's, and those without a kommune where the installation is
 * that kommune's alone, since nobody else is there to see that a stranger tried to sign in. A coordinator: those without a kommune, and
 * what coordinators have done themselves, such as letting a kommune in; never what a kommune has. Anybody else is `forbidden`.
 */
export async function auditScope(viewer: Viewer): Promise<Result<Prisma.AuditEventWhereInput, never>> {
  const { kommuneId } = viewer;
  if (kommuneId !== null) {
    if (!can(viewer, { action: 'view-audit', kommuneId })) return failure('forbidden', 'view-audit');
    return success((await isAlone(kommuneId)) ? { OR: [{ kommuneId }, { kommuneId: null }] } : { kommuneId });
  }
  if (!can(viewer, { action: 'view-installation-audit' })) return failure('forbidden', 'view-installation-audit');
  const coordinators = await database().read.user.findMany({
    where: { kommuneId: null, role: 'coordinator' },
    select: { id: true },
  });
  return success({ OR: [{ kommuneId: null }, { actorId: { in: coordinators.map(({ id }) => id) } }] });
}

/** Whether a kommune has the installation to itself: nobody of another ever had an account, and no coordinator. */
async function isAlone(kommuneId: string): Promise<boolean> {
  const others = { OR: [{ kommuneId: null }, { kommuneId: { not: kommuneId } }] };
  return (await database().read.user.findFirst({ where: others, select: { id: true } })) === null;
}
