import type { Viewer } from '../../domain/access';
import { maximumAreas, maximumTechnologies } from '../../domain/edition-check';
import type { EditionHeadInput } from '../../domain/edition-head';
import { failure, type Result, success } from '../../domain/result';
import { isLevel, type Ring } from '../../domain/ring';
import type { Audit, Tx } from '../transaction';
import { type AddedTechnology, resolveTechnologies } from './add-technologies';
import { newAreas } from './areas';
import { filledHead, orDanish } from './head';
import { newEditionId } from './id';
import { saysSomething } from './values';

type TableValue = { readonly ring: Ring | null; readonly level: number | null; readonly maturity: number | null };

/** One technology of a sheet with its values: on the combined radar, and in areas named as in `areas`. */
export type TableTechnology = TableValue & {
  /** A known technology, or null for one that is found by its name or made new. */
  readonly technologyId: string | null;
  readonly name: string;
  readonly category: string;
  readonly perArea: readonly (TableValue & { readonly area: string })[];
};

export type ReferencesInput = {
  /** Its source must be stated: it becomes the source of every value. */
  readonly head: EditionHeadInput;
  readonly areas: readonly string[];
  readonly technologies: readonly TableTechnology[];
};

/**
 * Makes a draft edition from what a sheet says. Nothing is filled in: what the sheet leaves out stays without a value.
 * `invalid` with `source-missing`, `too-many-areas`, `too-many-technologies`, `unknown-area` or `out-of-range`. Asks no
 * permission: the caller has.
 */
export async function makeDraft(
  tx: Tx,
  audit: Audit,
  { viewer, input }: { readonly viewer: Viewer; readonly input: ReferencesInput },
): Promise<Result<{ readonly id: string }, never>> {
  const wrong = refusal(input);
  if (wrong !== null) return failure('invalid', wrong);
  const { kommuneId } = viewer;
  const id = newEditionId(input.head.year);
  const data = { ...filledHead(input.head), id, seriesId: id, kommuneId, createdById: viewer.userId };
  await tx.edition.create({ data, select: { id: true } });
  const filled = await fill(tx, { id, kommuneId }, input);
  if (!filled.ok) return filled;
  const entry = { action: 'edition.created', entity: 'edition', entityId: id, kommuneId, actorId: viewer.userId };
  await audit({ ...entry, after: { title: input.head.title, year: input.head.year, ...filled.value } });
  return success({ id });
}

function refusal({ head, areas, technologies }: ReferencesInput): string | null {
  const values = technologies.flatMap((technology) => [technology, ...technology.perArea]);
  const numbers = values.flatMap(({ level, maturity }) => [level, maturity]).filter((value) => value !== null);
  const named = technologies.flatMap(({ perArea }) => perArea.map(({ area }) => area));
  if (head.source.trim() === '') return 'source-missing';
  if (areas.length > maximumAreas) return 'too-many-areas';
  if (technologies.length > maximumTechnologies) return 'too-many-technologies';
  if (named.some((area) => !areas.includes(area))) return 'unknown-area';
  return numbers.every(isLevel) ? null : 'out-of-range';
}

type Made = { readonly id: string; readonly kommuneId: string | null };
type Counts = { readonly areas: number; readonly technologies: number; readonly values: number };

async function fill(
  tx: Tx,
  { id: editionId, kommuneId }: Made,
  input: ReferencesInput,
): Promise<Result<Counts, never>> {
  const areas = newAreas([...new Set(input.areas)], []);
  await tx.editionArea.createMany({ data: areas.map((area, position) => ({ ...area, editionId, position })) });
  const areaId = new Map(areas.map((area) => [area.name, area.id]));
  const taken: { technologyId: string; table: TableTechnology }[] = [];
  for (const table of input.technologies) {
    const one = await takeIn(tx, { editionId, kommuneId, position: taken.length }, table);
    if (!one.ok) return one;
    taken.push({ technologyId: one.value, table });
  }
  const values = taken.flatMap(({ technologyId, table }) => [
    placement({ editionId, technologyId, editionAreaId: null }, table),
    ...table.perArea.map((value) =>
      placement({ editionId, technologyId, editionAreaId: areaId.get(value.area) ?? null }, value),
    ),
  ]);
  const said = values.filter((value) => saysSomething({ ...value, basis: 'stated' }));
  await tx.editionPlacement.createMany({ data: said });
  return success({ areas: areas.length, technologies: taken.length, values: said.length });
}

type Place = { readonly editionId: string; readonly kommuneId: string | null; readonly position: number };

async function takeIn(tx: Tx, { editionId, kommuneId, position }: Place, table: AddedTechnology) {
  const resolved = await resolveTechnologies(tx, kommuneId, [table]);
  if (!resolved.ok) return resolved;
  const [technology] = resolved.value;
  if (technology === undefined) return failure('invalid', 'no-technology');
  const { technologyId, name, nameEn, category } = technology;
  const exists = await tx.editionTechnology.count({ where: { editionId, technologyId } });
  if (exists > 0) return failure('invalid', 'technology-twice');
  const names = { name, nameEn, category, categoryEn: orDanish('', category) };
  await tx.editionTechnology.create({
    data: { editionId, technologyId, position, ...names },
    select: { technologyId: true },
  });
  return success(technologyId);
}

type Cell = { readonly editionId: string; readonly technologyId: string; readonly editionAreaId: string | null };

/** An empty source is the edition's own, and is written out when the draft is frozen. */
function placement(cell: Cell, { ring, level, maturity }: TableValue) {
  const scope = cell.editionAreaId ?? 'combined';
  return { ...cell, scope, ring, level, maturity, source: '', basis: 'stated' };
}
