import type { AuditChange } from './audit-changes';
import type { AuditKind } from './audit-words';

/** One row of the audit as a page shows it. */
export type AuditLine = {
  readonly id: string;
  readonly at: Date;
  /** One of `auditWords`, or a word that this version does not know. */
  readonly word: string;
  readonly kind: AuditKind | null;
  /** Null where nobody was signed in; the name is null once it was erased, and where it is `hidden`. */
  readonly who: { readonly id: string; readonly name: string | null; readonly hidden: boolean } | null;
  readonly thing: {
    readonly entity: string;
    readonly id: string;
    /** What it is called now, or was when the row was written; null when neither is known. */
    readonly name: string | null;
    /** False once it was deleted: there is nothing to open. */
    readonly exists: boolean;
    /** True for a person whose name is their kommune's own to know. */
    readonly hidden: boolean;
  };
  readonly changes: readonly AuditChange[];
  /** What the ids among the values are called, by id. */
  readonly names: Readonly<Record<string, string>>;
};
