import { z } from 'zod';
import type { AuditQuery } from '@/components/audit/audit-href';
import type { AuditFilter } from '@/lib/data/audit/audit-filter';
import { auditKinds } from '@/lib/domain/audit/audit-words';

/** A day that there is, or none: what a browser's date field sends, empty where none was chosen. */
const day = z.iso.date().optional().catch(undefined);
const word = z.string().min(1).max(300).optional().catch(undefined);

const querySchema = z.object({
  from: day,
  until: day,
  who: word,
  kind: z.enum(auditKinds).optional().catch(undefined),
  thing: word,
  id: word,
  before: word,
});

export type AskedAudit = { readonly query: AuditQuery; readonly filter: AuditFilter; readonly before?: string };

/** What an address asks of the log. Words that cannot be are left out, as are a thing without its id and an id alone. */
export function readAuditQuery(given: unknown): AskedAudit {
  const { before, thing, id, ...query } = querySchema.parse(given);
  const asked = before === undefined ? {} : { before };
  if (thing === undefined || id === undefined) return { query, filter: query, ...asked };
  return { query: { ...query, thing, id }, filter: { ...query, thing: { entity: thing, id } }, ...asked };
}
