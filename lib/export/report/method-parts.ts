import { referencesBySource } from '@/lib/domain/references-by-source';
import { asSentence } from '@/lib/text/as-sentence';
import { formatDate } from '@/lib/text/format';
import type { ReportContext } from './context';

/** How the comparison is made, for whoever has to stand by a figure. */
export function methodSentences({ snapshot, text, publisher }: ReportContext): string[] {
  const { report, compare, method } = text;
  const fromAreas = snapshot.comparison.combined.technologies.some(({ from }) => from === 'areas');
  return [
    report.method.scale,
    report.method.finding(publisher),
    ...(fromAreas ? [compare.notes.derived] : []),
    report.method.level,
    method.balance.much,
    method.balance.little,
    ...(snapshot.edition.method === '' ? [] : [report.method.edition(asSentence(snapshot.edition.method))]),
  ];
}

/** Where every figure is from. */
export function sourceSentences({ snapshot, text, locale }: ReportContext): string[] {
  const { report, compare } = text;
  const { kommune, year, edition, comparison } = snapshot;
  const groups = referencesBySource(placedRows(comparison));
  const placements = groups.map(({ source, basis, technologies }) => {
    const from = source.trim().replace(/\.$/, '');
    return groups.length === 1
      ? report.sources.placementAll(from, compare.notes[basis])
      : report.sources.placement(from, compare.notes[basis], [...new Set(technologies)].join(', '));
  });
  return [
    report.sources.own(kommune.name, year, formatDate(new Date(snapshot.answersAt ?? snapshot.createdAt), locale)),
    compare.notes.reference(edition.title, edition.publisher),
    ...(groups.length === 1 && groups[0]?.source === edition.source ? [] : [compare.notes.source(edition.source)]),
    ...placements,
    report.sources.made(snapshot.version, snapshot.id),
  ];
}

/** The combined placements; the areas' where the edition has values for them. */
function placedRows({ combined, areas }: ReportContext['snapshot']['comparison']) {
  const own = areas.flatMap(({ cells }) => cells.filter((cell) => !cell.referenceFromCombined));
  return [...combined.technologies, ...own];
}

/** An edition from at least this many years before the answers may no longer say what its publisher would. */
const oldAfterYears = 2;

/** That the reference is old, where it is: a paper of this year must not quote it as if it were of today. */
export function ageSentences({ snapshot, text }: Pick<ReportContext, 'snapshot' | 'text'>): string[] {
  const { year, edition } = snapshot;
  return year - edition.year < oldAfterYears ? [] : [text.report.caveats.age(edition.publisher, edition.year)];
}

/** What must be kept in mind when the paper is read. */
export function caveatSentences({ snapshot, text }: ReportContext): string[] {
  const { report, compare } = text;
  const { kommune, edition, comparison } = snapshot;
  const inferred = comparison.combined.technologies.filter(({ reference }) => reference?.basis === 'inferred').length;
  const standIn = comparison.areas.filter(({ cells }) => cells.some((cell) => cell.referenceFromCombined)).length;
  const all = comparison.areas.length;
  return [
    report.caveats.exam,
    report.caveats.average,
    ...ageSentences({ snapshot, text }),
    ...(edition.caveat === '' ? [] : [asSentence(edition.caveat)]),
    ...(inferred > 0 ? [report.caveats.inferred(inferred)] : []),
    ...(standIn > 0 ? [compare.notes.standInCombined(all - standIn, all)] : []),
    ...(kommune.simulated ? [compare.notes.simulated] : []),
    ...(edition.simulated ? [compare.notes.simulatedReference] : []),
  ];
}
