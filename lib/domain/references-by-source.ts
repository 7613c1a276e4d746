import type { ReferenceValue } from './reference';

/** The technologies whose placement is from one source, stated there or inferred from it. */
export type SourceGroup = {
  readonly source: string;
  readonly basis: ReferenceValue['basis'];
  readonly technologies: readonly string[];
};

type SourcedRow = { readonly technology: { readonly name: string }; readonly reference: ReferenceValue | null };

/** Groups placements by where they are from, in the order in which each source is first met. */
export function referencesBySource(rows: readonly SourcedRow[]): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const { technology, reference } of rows) {
    if (reference === null) continue;
    const { source, basis } = reference;
    const key = JSON.stringify([source, basis]);
    const technologies = [...(groups.get(key)?.technologies ?? []), technology.name];
    groups.set(key, { source, basis, technologies });
  }
  return [...groups.values()];
}
