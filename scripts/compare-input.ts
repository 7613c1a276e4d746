import { defaultTiltPercent } from '../lib/domain/balance';
import type { RadarArea, RadarInput, RadarPlacement, RadarReference, RadarTechnology } from '../lib/domain/radar';
import type { ImportMapping } from '../lib/import/import-mapping';
import type { ImportPlan, PlanRow, PlanTechnology, Rejection } from '../lib/import/import-plan';
import { nameMatcher } from '../lib/import/match-names';
import { normaliseName } from '../lib/import/normalise-name';
import { planImport } from '../lib/import/plan-import';
import { proposeMapping } from '../lib/import/propose-mapping';
import type { FoundTable } from '../lib/import/table';
import type { CompareEdition } from './edition-facts';

/** What is compared, and what could not be taken along. */
export type CompareInput = {
  readonly radar: RadarInput;
  readonly rejected: readonly Rejection[];
  /** The sheet's names that are none of the edition's technologies, and what each is close to. */
  readonly unmatched: readonly { readonly name: string; readonly close: string | null }[];
};

/** True when the sheet says where its technologies belong: ring headings, or a column of rings or levels. */
export function carriesRings(table: FoundTable): boolean {
  const plan = planImport(table, proposeMapping(table, { technologies: [], areas: [] }).mapping, []);
  return plan.references.some((reference) => reference.ring !== null || reference.level !== null);
}

/** The sheet against its own rings. */
export function inputFromSheet(table: FoundTable): CompareInput {
  const plan = planImport(table, proposeMapping(table, { technologies: [], areas: [] }).mapping, []);
  const technologies = takenRows(plan).map(({ technology }, index) => sheetTechnology(technology, index, false));
  const references = plan.references.map((reference) => ({
    technologyId: technologyId(reference.technology),
    editionAreaId: null,
    ring: reference.ring,
    level: reference.level,
    maturity: reference.maturity,
    source: table.name,
    basis: 'stated' as const,
  }));
  const radar = { ...radarOf(plan, sheetAreas(plan, null)), technologies, references };
  return { radar, rejected: plan.rejected, unmatched: [] };
}

/** The sheet against an edition; names that are not the edition's are shown beside it and never compared. */
export function inputAgainstEdition(table: FoundTable, edition: CompareEdition): CompareInput {
  const known = edition.technologies.map(({ id, name, nameEn }) => ({ id, name, aliases: [nameEn] }));
  const proposal = proposeMapping(table, { technologies: known, areas: [] });
  const plan = planImport(table, withoutSuggestions(proposal.mapping), []);
  const own = edition.technologies.map(({ id, name, category }, index) => {
    return { id, number: index + 1, name, category, local: false };
  });
  const others = takenRows(plan).filter(({ technology }) => technology.kind === 'local');
  const local = others.map(({ technology }, index) => sheetTechnology(technology, own.length + index, true));
  const radar = {
    ...radarOf(plan, sheetAreas(plan, edition)),
    technologies: [...own, ...local],
    references: editionReferences(edition),
  };
  const closeTo = new Map(proposal.names.map(({ name, match }) => [name, match.id]));
  const unmatched = others.map(({ row }) => {
    const close = edition.technologies.find(({ id }) => id === closeTo.get(row.name))?.name ?? null;
    return { name: row.name, close };
  });
  return { radar, rejected: plan.rejected, unmatched };
}

/** Nobody is here to confirm a close spelling: it stays a name of its own, and is reported. */
function withoutSuggestions(mapping: ImportMapping): ImportMapping {
  const names = mapping.names.map(({ name, use }) =>
    use.kind === 'unconfirmed' ? { name, use: { kind: 'local' as const } } : { name, use },
  );
  return { ...mapping, names };
}

type TakenRow = { readonly row: PlanRow; readonly technology: PlanTechnology };

function takenRows(plan: ImportPlan): TakenRow[] {
  return plan.rows.flatMap((row) => (row.technology === null ? [] : [{ row, technology: row.technology }]));
}

function technologyId(technology: PlanTechnology): string {
  return technology.kind === 'known' ? technology.id : `local:${normaliseName(technology.name)}`;
}

function sheetTechnology(technology: PlanTechnology, index: number, local: boolean): RadarTechnology {
  const named = technology.kind === 'local' ? technology : { name: technology.id, category: null };
  const { name, category } = named;
  return { id: technologyId(technology), number: index + 1, name, category: category ?? '', local };
}

/** The sheet's areas, each laid over the edition's area of the same name, or over its combined radar. */
function sheetAreas(plan: ImportPlan, edition: CompareEdition | null): RadarArea[] {
  const areas = edition?.areas.map(({ slug, name, nameEn }) => ({ id: slug, name, aliases: [nameEn] })) ?? [];
  const match = nameMatcher(areas);
  return plan.areas.flatMap(({ column, area }) => {
    if (area.kind !== 'new-area') return [];
    const found = match(area.name);
    const certain = found.kind === 'exact' || found.kind === 'normalised';
    return [{ id: column, name: area.name, editionAreaId: certain ? found.id : null }];
  });
}

function radarOf(plan: ImportPlan, areas: readonly RadarArea[]): Omit<RadarInput, 'technologies' | 'references'> {
  const combined = new Set(plan.areas.filter(({ area }) => area.kind === 'combined').map(({ column }) => column));
  const placements = takenRows(plan).flatMap(({ row, technology }) =>
    row.cells.map((cell): RadarPlacement => {
      const areaId = combined.has(cell.column) ? null : cell.column;
      return { technologyId: technologyId(technology), areaId, answer: cell.to, spread: null, value: null };
    }),
  );
  return { areas, placements, combinedForAreas: true, tiltPercent: defaultTiltPercent };
}

function editionReferences(edition: CompareEdition): RadarReference[] {
  return edition.placements.map(({ areaSlug, ...placement }) => ({ ...placement, editionAreaId: areaSlug }));
}
