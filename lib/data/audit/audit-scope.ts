import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';

/**
 * The rows of the audit that a viewer may read. An editor: the own kommune's. A coordinator: those without a kommune, and what
 * coordinators have done themselves, such as letting a kommune in; never what a kommune has. Anybody else is `forbidden`.
 */
export async function auditScope(viewer: Viewer): Promise<Result<Prisma.AuditEventWhereInput, never>> {
  const { kommuneId } = viewer;
  if (kommuneId !== null)
    return can(viewer, { action: 'view-audit', kommuneId })
      ? success({ kommuneId })
      : failure('forbidden', 'view-audit');
  if (!can(viewer, { action: 'view-installation-audit' })) return failure('forbidden', 'view-installation-audit');
  const coordinators = await database().read.user.findMany({
    where: { kommuneId: null, role: 'coordinator' },
    select: { id: true },
  });
  return success({ OR: [{ kommuneId: null }, { actorId: { in: coordinators.map(({ id }) => id) } }] });
}
