import type { ColumnUse, ImportMapping, NameUse } from './import-mapping';
import { type KnownName, type NameMatch, nameMatcher } from './match-names';
import { normaliseName } from './normalise-name';
import type { FoundTable, TableColumn } from './table';

/** What a table may be mapped to. Technologies include the kommune's local ones; areas are the kommune's own. */
export type MappingTarget = { readonly technologies: readonly KnownName[]; readonly areas: readonly KnownName[] };

/** A mapping to start the review from, and how sure each part of it is. Plain JSON. */
export type MappingProposal = {
  readonly mapping: ImportMapping;
  readonly names: readonly { readonly name: string; readonly match: NameMatch }[];
  readonly columns: readonly { readonly key: string; readonly match: NameMatch }[];
};

/**
 * Maps names that agree, asks for confirmation of close spellings, and takes the rest as local technologies. An area
 * that does not agree becomes a new one; a close spelling is only shown, as kommuner name their areas in their own way.
 */
export function proposeMapping(table: FoundTable, target: MappingTarget): MappingProposal {
  const matchTechnology = nameMatcher(target.technologies);
  const matchArea = nameMatcher(target.areas);
  const names = differentNames(table).map((name) => ({ name, match: matchTechnology(name) }));
  const columns = table.columns.map((column) => ({ column, match: matchArea(column.header) }));
  const taken = new Set<string>();
  return {
    names,
    columns: columns.map(({ column, match }) => ({ key: column.key, match })),
    mapping: {
      names: names.map(({ name, match }) => ({ name, use: nameUse(match) })),
      columns: columns.map(({ column, match }) => ({ key: column.key, use: columnUse(column, match, taken) })),
      headingRings: true,
    },
  };
}

function differentNames(table: FoundTable): string[] {
  return [...new Set(table.rows.map((row) => row.name))].filter((name) => name !== '');
}

function nameUse(match: NameMatch): NameUse {
  if (match.kind === 'none') return { kind: 'local' };
  return { kind: match.kind === 'close' ? 'unconfirmed' : 'technology', id: match.id };
}

function columnUse(column: TableColumn, match: NameMatch, taken: Set<string>): ColumnUse {
  if (column.role === 'combined') return { kind: 'combined' };
  if (column.role === 'reference') return { kind: 'reference', editionAreaId: null };
  if (column.role === 'maturity') return { kind: 'maturity' };
  if (column.role !== 'area') return { kind: 'ignore' };
  if (match.kind === 'exact' || match.kind === 'normalised') return { kind: 'area', areaId: match.id };
  return { kind: 'new-area', name: freeName(column.header || column.key, taken), editionAreaId: null };
}

/** Two columns with one heading are two areas until someone says otherwise. */
function freeName(header: string, taken: Set<string>): string {
  let name = header.slice(0, 190);
  for (let number = 2; taken.has(normaliseName(name)); number += 1) name = `${header.slice(0, 190)} (${number})`;
  taken.add(normaliseName(name));
  return name;
}
