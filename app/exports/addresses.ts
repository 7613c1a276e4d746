import type { PaperFormat } from '@/lib/domain/paper-format';

/** The page of one paper. */
export function exportHref(id: string): string {
  return `/exports/${encodeURIComponent(id)}`;
}

/** Where one of its files is fetched. */
export function fileHref(id: string, format: PaperFormat): string {
  return `${exportHref(id)}/${format}`;
}

type NewPaper = {
  readonly year?: unknown;
  readonly edition?: string;
  /** With empty fields, and not from the last paper. */
  readonly anew?: boolean;
  readonly failed?: string;
};

/** The form of a new paper; a year that cannot be one is left out. */
export function newPaperHref({ year, edition, anew = false, failed }: NewPaper): string {
  const query = new URLSearchParams();
  if (typeof year === 'number' || (typeof year === 'string' && /^\d{4}$/.test(year))) query.set('year', String(year));
  if (edition !== undefined) query.set('edition', edition);
  if (anew) query.set('anew', '1');
  if (failed !== undefined) query.set('failed', failed);
  return query.size === 0 ? '/exports/new' : `/exports/new?${query}`;
}

/** The form of a new paper that starts from this one. */
export function paperFromHref(id: string): string {
  return `/exports/new?from=${encodeURIComponent(id)}`;
}
