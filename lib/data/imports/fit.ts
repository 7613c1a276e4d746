import type { ColumnUse, ImportMapping, NameUse } from '../../import/import-mapping';
import { normaliseName } from '../../import/normalise-name';
import type { OpenImport } from './draft';
import { proposeChoices } from './propose';
import type { ImportTarget } from './target';

/** True when everything that a mapping names is there for the sheet's target to be read into. */
export function isKnownUse(use: ColumnUse | NameUse, target: ImportTarget, table: OpenImport['table']): boolean {
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
function isEditionArea(id: string | null, target: ImportTarget, table: OpenImport['table']): boolean {
  if (id === null) return true;
  if (target.editionId === null) return table.columns.some(({ key }) => key === id);
  return target.editionAreas.some((area) => area.id === id);
}

/**
 * The mapping as it can be carried out now. What it names may be gone since (an area archived, another edition laid under the
 * radar): that part is proposed anew. A new area with the name of one that the kommune has is that one.
 */
export function fitMapping({ kind, table, choices }: OpenImport, target: ImportTarget): ImportMapping {
  const { mapping } = choices;
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

function asOwnArea(use: ColumnUse, { areas }: ImportTarget): ColumnUse {
  if (use.kind !== 'new-area') return use;
  const own = areas.find(({ name }) => normaliseName(name) === normaliseName(use.name));
  return own === undefined ? use : { kind: 'area', areaId: own.id };
}
