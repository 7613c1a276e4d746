import type { Prisma } from '@client';
import { type AuditKind, auditWords } from '../../domain/audit/audit-words';
import { dayStart } from './day-start';

/** What the audit is narrowed to; everything left out is everything. */
export type AuditFilter = {
  /** Danish days, ISO yyyy-mm-dd, both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** The id of who did it. */
  readonly who?: string | undefined;
  readonly kind?: AuditKind | undefined;
  readonly thing?: AuditThing | undefined;
};

export type AuditThing = { readonly entity: string; readonly id: string };

/** A filter as a condition on rows. */
export function auditWhere({ from, until, who, kind, thing }: AuditFilter): Prisma.AuditEventWhereInput {
  return {
    at: {
      ...(from === undefined ? {} : { gte: dayStart(from) }),
      ...(until === undefined ? {} : { lt: dayStart(until, 1) }),
    },
    ...(who === undefined ? {} : { actorId: who }),
    ...(kind === undefined ? {} : { action: { in: [...auditWords[kind]] } }),
    ...(thing === undefined ? {} : { entity: thing.entity, entityId: thing.id }),
  };
}
