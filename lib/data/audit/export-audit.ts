import type { Viewer } from '../../domain/access';
import type { AuditLine } from '../../domain/audit/audit-line';
import { type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import type { AuditFilter } from './audit-filter';
import { auditScope } from './audit-scope';
import { walkAudit } from './read-audit';

/**
 * Every row of the filter that the viewer may read, newest first, some at a time. The audit itself tells that it was taken out, and
 * how it was narrowed, before the first row is read.
 */
export async function exportAudit(
  viewer: Viewer,
  filter: AuditFilter,
): Promise<Result<AsyncGenerator<readonly AuditLine[]>, never>> {
  const scope = await auditScope(viewer);
  if (!scope.ok) return scope;
  const { userId: actorId, kommuneId } = viewer;
  const { from, until, who, kind, thing } = filter;
  const written = await inTransaction<null, never>(async (_tx, audit) => {
    const entry = { action: 'audit.exported', entity: 'audit', entityId: kommuneId ?? 'installation' };
    await audit({ ...entry, kommuneId, actorId, after: { from, until, userId: who, kind, entity: thing?.entity } });
    return success(null);
  });
  return written.ok ? success(walkAudit(viewer, scope.value, filter)) : written;
}
