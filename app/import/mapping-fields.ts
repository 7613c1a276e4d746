import type { ColumnUse, NameUse } from '@/lib/import/import-mapping';

/** What a column is used as, as one value of a select. A new area's name and mapping stand in fields of their own. */
export function columnValue(use: ColumnUse): string {
  if (use.kind === 'area') return `area:${use.areaId}`;
  return use.kind === 'reference' ? `reference:${use.editionAreaId ?? ''}` : use.kind;
}

type NewArea = { readonly name: string; readonly editionAreaId: string };

/** The use that a select's value names; null for anything else. */
export function parseColumnValue(value: string, { name, editionAreaId }: NewArea): ColumnUse | null {
  const [kind, id] = split(value);
  if (kind === 'area' && id !== '') return { kind, areaId: id };
  if (kind === 'reference') return { kind, editionAreaId: id === '' ? null : id };
  if (kind === 'combined' || kind === 'maturity' || kind === 'ignore') return { kind };
  const plain = name
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200);
  if (kind !== 'new-area' || plain === '') return null;
  return { kind, name: plain, editionAreaId: editionAreaId === '' ? null : editionAreaId };
}

/** What a name is used as, as one value of a select. */
export function nameValue(use: NameUse): string {
  return use.kind === 'technology' || use.kind === 'unconfirmed' ? `technology:${use.id}` : use.kind;
}

export function parseNameValue(value: string): NameUse | null {
  const [kind, id] = split(value);
  if (kind === 'technology' && id !== '') return { kind, id };
  return kind === 'local' || kind === 'ignore' ? { kind } : null;
}

function split(value: string): [string, string] {
  const at = value.indexOf(':');
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
}
