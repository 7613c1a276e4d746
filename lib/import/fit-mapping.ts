import type { ImportTargetKind } from './import-choices';
import type { ColumnUse, ImportMapping, NameUse } from './import-mapping';
import { normaliseName } from './normalise-name';
import { proposeChoices } from './propose-choices';
import type { SheetTarget } from './sheet-target';
import type { FoundTable } from './table';

/** True when everything that a mapping names is there for the sheet's target to be read into. */
export function isKnownUse(use: ColumnUse | NameUse, target: SheetTarget, table: FoundTable): boolean {
  switch (use.kind) {
    case 'technology':
    case 'unconfirmed':
      return target.technologies.some(({ id }) => id === use.id);
    case 'area':
      return target.areas.some(({ id }) => id === use.areaId);
    case 'new-area':
      return isEditionArea(use.editionAreaId, target, table);
    case 'reference':
      return isEditionArea(use.editionAreaId, target, table);
    default:
      return true;
  }
}

/** A new edition's areas are the sheet's own columns. */
function isEditionArea(id: string | null, target: SheetTarget, table: FoundTable): boolean {
  if (id === null) return true;
  if (target.editionId === null) return table.columns.some(({ key }) => key === id);
  return target.editionAreas.some((area) => area.id === id);
}

type SheetUnderReview = {
  readonly kind: ImportTargetKind;
  readonly table: FoundTable;
  readonly mapping: ImportMapping;
};

/**
 * The mapping as it can be carried out now. What it names may be gone since (an area archived, another edition laid under the
 * radar): that part is proposed anew. A new area with the name of one that the kommune has is that one.
 */
export function fitMapping({ kind, table, mapping }: SheetUnderReview, target: SheetTarget): ImportMapping {
  const uses = [...mapping.columns, ...mapping.names].map(({ use }) => use);
  const stale = uses.some((use) => !isKnownUse(use, target, table));
  const fresh = stale ? proposeChoices(kind, table, target).mapping : mapping;
  const columnOf = new Map(fresh.columns.map(({ key, use }) => [key, use]));
  const nameOf = new Map(fresh.names.map(({ name, use }) => [name, use]));
  const known = <Use extends ColumnUse | NameUse>(use: Use, other: Use | undefined): Use =>
    isKnownUse(use, target, table) ? use : (other ?? use);
  return {
    ...mapping,
    columns: mapping.columns.map(({ key, use }) => ({ key, use: asOwnArea(known(use, columnOf.get(key)), target) })),
    names: mapping.names.map(({ name, use }) => ({ name, use: known(use, nameOf.get(name)) })),
  };
}

function asOwnArea(use: ColumnUse, { areas }: SheetTarget): ColumnUse {
  if (use.kind !== 'new-area') return use;
  const own = areas.find(({ name }) => normaliseName(name) === normaliseName(use.name));
  return own === undefined ? use : { kind: 'area', areaId: own.id };
}
