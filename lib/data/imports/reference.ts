import type { Viewer } from '../../domain/access';
import type { EditionHeadInput } from '../../domain/edition-head';
import { failure, type Result, success } from '../../domain/result';
import type { PlanReference, PlanTechnology } from '../../import/import-plan';
import { technologyKey } from '../../import/technology-key';
import { settleValues } from '../editions/freeze';
import { makeDraft, type TableTechnology } from '../editions/from-table';
import { draftProblems } from '../editions/problems';
import type { Audit, Tx } from '../transaction';
import type { OpenImport } from './draft';
import type { PlannedImport } from './plan';

/** What the kommune says of a reference of its own; its year and its title's file are the review's. */
export type OwnReferenceInput = {
  readonly publisher: string;
  /** Must be stated: it becomes the source of every value. */
  readonly source: string;
  readonly method: string;
  readonly methodEn: string;
  readonly titles: (fileName: string) => { readonly title: string; readonly titleEn: string };
};

/** The head of a reference that is made from a review's sheet. */
export function ownReferenceHead(
  { titles, ...stated }: OwnReferenceInput,
  { fileName, year }: Pick<OpenImport, 'fileName' | 'year'>,
): EditionHeadInput {
  const { title, titleEn } = titles(fileName);
  const english = { sourceEn: '', caveat: '', caveatEn: '' };
  return { ...stated, ...english, year, title: title.slice(0, 200), titleEn: titleEn.slice(0, 200) };
}

export type SheetReference = {
  /** Its source must be stated: it becomes the source of every value. */
  readonly head: EditionHeadInput;
  /** The category of a technology that has none in the sheet. */
  readonly otherCategory: string;
  /** Ids of technologies that were made on the way. */
  readonly idOf?: ReadonlyMap<string, string>;
  /** The names of the areas that the references are of, by the id in the mapping. */
  readonly areaNames: ReadonlyMap<string, string>;
};

/** True for a value that can be compared with; technical maturity alone is only shown. */
export function isComparable({ ring, level }: PlanReference): boolean {
  return ring !== null || level !== null;
}

/** Makes a draft edition from the sheet's rings and levels. `invalid` as `makeDraft`. */
export async function makeDraftFromSheet(
  tx: Tx,
  audit: Audit,
  { viewer, planned, ...reference }: SheetReference & { readonly viewer: Viewer; readonly planned: PlannedImport },
): Promise<Result<{ readonly id: string }, never>> {
  const input = {
    head: reference.head,
    areas: [...new Set(planned.plan.references.flatMap(({ editionAreaId }) => areaName(editionAreaId, reference)))],
    technologies: tableTechnologies(planned, reference),
  };
  return makeDraft(tx, audit, { viewer, input });
}

/** The same, frozen at once: the kommune's own reference, in the import's transaction. */
export async function makeOwnReference(
  tx: Tx,
  audit: Audit,
  input: SheetReference & { readonly viewer: Viewer; readonly planned: PlannedImport },
): Promise<Result<{ readonly id: string }, never>> {
  const draft = await makeDraftFromSheet(tx, audit, input);
  if (!draft.ok) return draft;
  const { id } = draft.value;
  if ((await draftProblems(id, tx)).length > 0) return failure('invalid', 'reference-incomplete');
  await settleValues(tx, { id, source: input.head.source });
  await tx.edition.update({ where: { id }, data: { status: 'frozen', frozenAt: new Date() }, select: { id: true } });
  await mapLikeEdition(tx, { id, kommuneId: input.viewer.kommuneId, planned: input.planned });
  const entry = { action: 'edition.frozen', entity: 'edition', entityId: id, kommuneId: input.viewer.kommuneId };
  await audit({
    ...entry,
    actorId: input.viewer.userId,
    before: { status: 'draft' },
    after: { status: 'frozen', version: 1 },
  });
  return success({ id });
}

function areaName(id: string | null, { areaNames }: Pick<SheetReference, 'areaNames'>): string[] {
  const name = id === null ? undefined : areaNames.get(id);
  return name === undefined ? [] : [name];
}

function tableTechnologies(
  { plan, target }: PlannedImport,
  reference: Omit<SheetReference, 'head'>,
): TableTechnology[] {
  const known = new Map(target.technologies.map((technology) => [technology.id, technology]));
  const groups = new Map<string, PlanReference[]>();
  for (const value of plan.references) {
    const key = technologyKey(value.technology);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups].flatMap(([key, values]) => {
    const [first] = values;
    if (first === undefined || !values.some(isComparable)) return [];
    const one = first.technology.kind === 'known' ? known.get(first.technology.id) : undefined;
    const technologyId = one?.id ?? reference.idOf?.get(key) ?? null;
    const category = one?.category || sheetCategory(first.technology) || reference.otherCategory;
    return [{ technologyId, name: one?.name ?? first.name, category, ...valuesOf(values, reference) }];
  });
}

function sheetCategory(technology: PlanTechnology): string {
  return technology.kind === 'local' ? (technology.category ?? '').slice(0, 80) : '';
}

function valuesOf(values: readonly PlanReference[], reference: Pick<SheetReference, 'areaNames'>) {
  const combined = values.find(({ editionAreaId }) => editionAreaId === null);
  const { ring = null, level = null, maturity = null } = combined ?? {};
  const perArea = values.flatMap(({ editionAreaId, ring, level, maturity }) =>
    areaName(editionAreaId, reference).map((area) => ({ area, ring, level, maturity })),
  );
  return { ring, level, maturity, perArea };
}

/** The kommune's areas answer to the reference's as they do to those of the radar's edition that it is named after. */
async function mapLikeEdition(
  tx: Tx,
  { id, kommuneId, planned }: { id: string; kommuneId: string | null; planned: PlannedImport },
): Promise<void> {
  const { editionId } = planned.target;
  if (kommuneId === null || editionId === null) return;
  const own = await tx.editionArea.findMany({ where: { editionId: id }, select: { id: true, name: true } });
  const before = await tx.areaMapping.findMany({
    where: { editionId, area: { kommuneId } },
    select: { areaId: true, editionArea: { select: { name: true } } },
  });
  const data = before.flatMap(({ areaId, editionArea }) => {
    const match = own.find(({ name }) => name === editionArea.name);
    return match === undefined ? [] : [{ areaId, editionId: id, editionAreaId: match.id }];
  });
  await tx.areaMapping.createMany({ data });
}
