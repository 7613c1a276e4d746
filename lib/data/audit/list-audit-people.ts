import type { Viewer } from '../../domain/access';
import { database } from '../database';

export type AuditPerson = { readonly id: string; readonly name: string };

/** The people whose acts the viewer's audit may hold, for choosing among; those whose name was erased are left out. */
export async function listAuditPeople({ kommuneId }: Viewer): Promise<AuditPerson[]> {
  const rows = await database().read.auditName.findMany({
    where: { kommuneId },
    select: { actorId: true, name: true },
    orderBy: [{ name: 'asc' }, { actorId: 'asc' }],
  });
  return rows.map(({ actorId: id, name }) => ({ id, name }));
}
