import { type AuditKind, auditKinds, auditWords } from './audit-words';

/** What a word of the audit is about; null for one that is not known here, as a newer version may have written. */
export function auditKindOf(word: string): AuditKind | null {
  return auditKinds.find((kind) => auditWords[kind].some((known) => known === word)) ?? null;
}
