import type { AuditKind } from '@/lib/domain/audit/audit-words';

export const auditPath = '/audit';

/** What the log is narrowed to, as its address says it. */
export type AuditQuery = {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly who?: string | undefined;
  readonly kind?: AuditKind | undefined;
  /** A thing's kind and id. */
  readonly thing?: string | undefined;
  readonly id?: string | undefined;
};

/** The log, narrowed; `before` is where the older rows begin. */
export function auditHref(query: AuditQuery, before?: string, path: string = auditPath): string {
  const given = Object.entries({ ...query, before }).flatMap(([key, value]) => (value ? [[key, value]] : []));
  const search = new URLSearchParams(given);
  return search.size === 0 ? path : `${path}?${search}`;
}

/** The page of a thing that the log names; null for what has none. */
export function thingHref({ entity, id, exists }: { entity: string; id: string; exists: boolean }): string | null {
  if (!exists) return null;
  const page = pages[entity];
  return page === undefined ? null : page(encodeURIComponent(id));
}

const pages: Readonly<Record<string, (id: string) => string>> = {
  user: () => '/users',
  invitation: () => '/users',
  kommune: () => '/users',
  area: () => '/settings/areas',
  technology: (id) => `/technology/${id}`,
  initiative: (id) => `/initiatives/${id}`,
  meeting: (id) => `/meetings/${id}`,
  export: (id) => `/exports/${id}`,
  edition: (id) => `/editions/${id}`,
  experience: (id) => `/experiences/${id}`,
  round: (id) => `/rounds/${id}`,
  release: (id) => `/rounds/release/${id}`,
  key: () => '/rounds/keys',
};
