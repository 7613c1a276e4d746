import { can, type Viewer } from '../../domain/access';
import { compareYears, type HistoryYear, type YearsComparison } from '../../domain/history';
import { countYear, type MethodBreak, methodBreak, type YearCounts } from '../../domain/history-years';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type EditionHead, type Language, listEditionHeads } from '../editions/edition-view';
import { readLinks } from '../lineage/read-links';
import { type RadarSource, readRadar, type SourceArea } from '../radars/radar-source';

export type HistoryQuery = {
  /** The newest radar's that has an answer when left out. */
  readonly year?: number | undefined;
  /** The one before it when left out. */
  readonly earlier?: number | undefined;
  readonly language: Language;
};

/** One year of the kommune's own, and what it is laid over. */
export type YearSummary = YearCounts & {
  readonly year: number;
  readonly edition: EditionHead;
  /** Whether it was measured as the year before it was; `none` for the first. */
  readonly break: MethodBreak;
};

/** Two years compared. */
export type HistorySpan = {
  readonly later: YearSummary;
  readonly earlier: YearSummary;
  /** Between these two, whatever lies between. */
  readonly break: MethodBreak;
  readonly comparison: YearsComparison;
  /** What the earlier year called its technologies, by id. */
  readonly earlierNames: Readonly<Record<string, string>>;
};

export type HistoryView = {
  readonly kommuneName: string;
  readonly simulated: boolean;
  /** In use now; the same for every year. */
  readonly areas: readonly SourceArea[];
  /** Oldest first. */
  readonly years: readonly YearSummary[];
  /** Null with fewer than two years. */
  readonly span: HistorySpan | null;
};

/**
 * The viewer's own kommune over the years, and one year laid over an earlier. `not_found` for a year it has no radar for, or an earlier
 * one that is not earlier. Nobody else's numbers are read.
 */
export async function readHistory(viewer: Viewer, query: HistoryQuery): Promise<Result<HistoryView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  const { read } = database();
  const kommune = await read.kommune.findUniqueOrThrow({
    where: { id: kommuneId },
    select: { name: true, simulated: true, radars: { select: { id: true }, orderBy: { year: 'asc' } } },
  });
  const sources = await Promise.all(kommune.radars.map(({ id }) => readRadar(id, query.language)));
  const heads = new Map((await listEditionHeads(kommuneId, query.language)).map((head) => [head.id, head]));
  const years = summarise(sources, heads);
  const chosen = chooseYears(sources, query);
  if (chosen === undefined) return failure('not_found', 'no-year');
  const links = chosen === null ? [] : await readLinks(kommuneId);
  return success({
    kommuneName: kommune.name,
    simulated: kommune.simulated,
    areas: sources[0]?.areas ?? [],
    years,
    span: chosen === null ? null : toSpan(chosen, years, links),
  });
}

type Source = Omit<RadarSource, 'years'>;
type Chosen = { readonly later: Source; readonly earlier: Source };

/** Null where there are not two years to choose from, undefined for a choice that cannot be. */
function chooseYears(sources: readonly Source[], { year, earlier }: HistoryQuery): Chosen | null | undefined {
  const newest = sources.findLast(isAnswered) ?? sources.at(-1);
  const later = year === undefined ? newest : sources.find((source) => source.year === year);
  const before = sources.filter((source) => later !== undefined && source.year < later.year);
  const chosen = earlier === undefined ? before.at(-1) : before.find((source) => source.year === earlier);
  if (later !== undefined && chosen !== undefined) return { later, earlier: chosen };
  return (year === undefined && earlier === undefined) || isOnlyYear(sources, year) ? null : undefined;
}

function isAnswered({ placements }: Source): boolean {
  return placements.some(({ content }) => content.answer !== null);
}

/** Asking for the one year there is, is asking for the page without a comparison. */
function isOnlyYear(sources: readonly Source[], year: number | undefined): boolean {
  return sources.length === 1 && sources[0]?.year === year;
}

function summarise(sources: readonly Source[], heads: ReadonlyMap<string, EditionHead>): YearSummary[] {
  const summaries = sources.map((source) => {
    const edition = heads.get(source.editionId);
    if (edition === undefined) throw new Error(`Radar ${source.id} has no edition`);
    return { year: source.year, edition, ...countYear(toYear(source), source.areas) };
  });
  return summaries.map((summary, index) => ({ ...summary, break: breakBetween(summaries[index - 1], summary) }));
}

type Measured = Pick<YearSummary, 'edition'>;

function breakBetween(earlier: Measured | undefined, later: Measured): MethodBreak {
  if (earlier === undefined) return 'none';
  const measured = ({ edition }: Measured) => ({ editionId: edition.id, method: edition.method });
  return methodBreak(measured(earlier), measured(later));
}

function toSpan(
  { later, earlier }: Chosen,
  years: readonly YearSummary[],
  links: Awaited<ReturnType<typeof readLinks>>,
): HistorySpan | null {
  const summaryOf = (source: Source) => years.find(({ year }) => year === source.year);
  const ends = { later: summaryOf(later), earlier: summaryOf(earlier) };
  if (ends.later === undefined || ends.earlier === undefined) return null;
  const input = { earlier: toYear(earlier), later: toYear(later), areas: later.areas, links };
  return {
    later: ends.later,
    earlier: ends.earlier,
    break: breakBetween(ends.earlier, ends.later),
    comparison: compareYears(input),
    earlierNames: Object.fromEntries(earlier.technologies.map(({ id, name }) => [id, name])),
  };
}

function toYear({ technologies, placements }: Source): HistoryYear {
  return {
    technologies,
    placements: placements.map(({ technologyId, areaId, content }) => ({ technologyId, areaId, ...content })),
  };
}
