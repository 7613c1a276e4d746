import type { PaperFormat } from '@/lib/domain/paper-format';

/** One of a paper's files as its page shows it; `made` null is one that nobody has fetched yet. */
export type PaperFile = {
  readonly format: PaperFormat;
  readonly href: string;
  readonly made: { readonly size: number; readonly sha256: string } | null;
};
