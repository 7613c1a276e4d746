import type { ImportChoices, ImportTargetKind } from './import-choices';
import type { ColumnUse, ImportMapping, NameUse } from './import-mapping';
import { nameMatcher } from './match-names';
import { type MappingProposal, proposeMapping } from './propose-mapping';
import type { SheetTarget } from './sheet-target';
import type { FoundTable } from './table';

/**
 * What the review starts from. A close spelling is chosen already and remembered as a suggestion, unless the sheet has the
 * technology under its own name; names that nothing is like become local technologies while there is room for them.
 */
export function proposeChoices(
  kind: ImportTargetKind,
  table: FoundTable,
  target: SheetTarget,
): Omit<ImportChoices, 'table'> {
  const technologies = target.technologies.map(({ id, name, nameEn }) => ({ id, name, aliases: [nameEn] }));
  const { mapping } = proposeMapping(table, { technologies, areas: target.areas });
  const { names, suggested } = settleNames(table, mapping, target.room);
  const columns =
    kind === 'edition' ? referenceColumns(table, mapping) : mappedColumns(mapping.columns, target.editionAreas);
  return { mapping: { ...mapping, names, columns }, suggested };
}

type Names = ImportMapping['names'];
type Columns = ImportMapping['columns'];

function settleNames(table: FoundTable, { names }: MappingProposal['mapping'], room: number) {
  const taken = new Set(names.flatMap(({ use }) => (use.kind === 'technology' ? [use.id] : [])));
  const suggested: string[] = [];
  const chosen: Names = names.map(({ name, use }) => {
    if (use.kind !== 'unconfirmed') return { name, use };
    if (taken.has(use.id)) return { name, use: { kind: 'local' } };
    taken.add(use.id);
    suggested.push(name);
    return { name, use: { kind: 'technology', id: use.id } };
  });
  return { names: withinRoom(table, chosen, room), suggested };
}

/** Forty technologies fit on a radar: names with values come first, and what there is no room for is left out. */
function withinRoom(table: FoundTable, names: Names, room: number): Names {
  const filled = new Set(table.rows.filter(({ cells }) => cells.some((cell) => cell !== null)).map(({ name }) => name));
  const local = names.filter(({ use }) => use.kind === 'local').map(({ name }) => name);
  const byValues = [...local.filter((name) => filled.has(name)), ...local.filter((name) => !filled.has(name))];
  const kept = new Set(byValues.slice(0, room));
  const left: NameUse = { kind: 'ignore' };
  return names.map(({ name, use }) => ({ name, use: use.kind === 'local' && !kept.has(name) ? left : use }));
}

/** A new area answers to the edition's area of the same name. */
function mappedColumns(columns: Columns, editionAreas: SheetTarget['editionAreas']): Columns {
  const match = nameMatcher(editionAreas.map(({ id, name, nameEn }) => ({ id, name, aliases: [nameEn] })));
  return columns.map(({ key, use }) => {
    if (use.kind !== 'new-area') return { key, use };
    const found = match(use.name);
    const certain = found.kind === 'exact' || found.kind === 'normalised';
    return { key, use: { ...use, editionAreaId: certain ? found.id : null } };
  });
}

/** In a sheet of an edition's values each column of answers is an area of the edition; a single one is the combined radar. */
function referenceColumns(table: FoundTable, { columns }: ImportMapping): Columns {
  const areas = columns.filter(({ use }) => use.kind === 'new-area' || use.kind === 'area');
  const hasCombined = columns.some(({ use }) => use.kind === 'combined' || use.kind === 'reference');
  const hasHeadings = table.rows.some(({ ring }) => ring !== null);
  const single = areas.length === 1 && !hasCombined && !hasHeadings;
  return columns.map(({ key, use }) => ({ key, use: asReference(key, use, single) }));
}

function asReference(key: string, use: ColumnUse, single: boolean): ColumnUse {
  if (use.kind === 'combined' || use.kind === 'reference') return { kind: 'reference', editionAreaId: null };
  if (use.kind !== 'new-area' && use.kind !== 'area') return use;
  return { kind: 'reference', editionAreaId: single ? null : key };
}
