import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import { collectPerson, type PersonData } from './collect-person';
import { visiblePerson } from './managed-people';

/**
 * Everything that is kept about a person, for the person, an editor of the kommune, or for a coordinator about coordinators; that it was
 * handed out is audited. `not_found` for anybody else, and for who is erased.
 */
export async function exportPerson(viewer: Viewer, userId: string): Promise<Result<PersonData>> {
  const where = visiblePerson(viewer, userId);
  if (where === null) return failure('not_found', 'no-user');
  return inTransaction(async (tx, audit) => {
    const user = await tx.user.findFirst({ where, select: { id: true, kommuneId: true } });
    if (user === null) return failure('not_found', 'no-user');
    const { id, kommuneId } = user;
    const data = await collectPerson(tx, id);
    await audit({ action: 'user.exported', entity: 'user', entityId: id, kommuneId, actorId: viewer.userId });
    return success(data);
  });
}
