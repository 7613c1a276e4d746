import type { RingNames } from '../domain/edition-ring-names';
import { findings as allFindings, type Finding, isCompared, isNotable } from '../domain/finding';
import type { PlottedTechnology } from '../domain/layout/layout-radar';
import type { RadarFindings } from '../domain/layout/radar-findings';
import { findingName } from './finding-name';
import { formatNumber } from './format';
import { type Locale, textOf } from './locale';

/** What stands in the middle: "7" "af 22", and one or two short lines under it. */
export type RadarHeadline = { readonly figure: string; readonly of: string; readonly lines: readonly string[] };

/** How a radar is told of. */
export type RadarTelling = {
  readonly locale: Locale;
  /** Who the edition is by; KL when left out. */
  readonly publisher?: string;
  /** The edition's own names of the rings; the usual ones when left out. */
  readonly ringNames?: RingNames | null;
};

/** What the radar shows, in a few sentences: the rings, how much agrees, the largest difference, each finding's names. */
export function describeRadar(
  technologies: readonly PlottedTechnology[],
  findings: RadarFindings,
  telling: RadarTelling,
): string {
  const { locale, publisher = 'KL' } = telling;
  const text = textOf(locale).radar.description;
  const compared = countOf(technologies, findings, isCompared);
  const middle =
    compared === 0
      ? withoutComparison(technologies, telling)
      : [
          text.aligned(
            countOf(technologies, findings, (finding) => finding === 'aligned'),
            compared,
            publisher,
          ),
          largestDifference(technologies, findings, telling),
        ];
  const parts = [
    text.rings(technologies.length, telling.ringNames ?? undefined),
    ...middle,
    ...groups(technologies, findings, telling),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The headline of a comparison, or of how much is placed; null on a blank radar. */
export function radarHeadline(
  technologies: readonly PlottedTechnology[],
  findings: RadarFindings,
  { locale, publisher = 'KL' }: RadarTelling,
): RadarHeadline | null {
  const text = textOf(locale).radar.headline;
  const compared = countOf(technologies, findings, isCompared);
  if (compared > 0) {
    const aligned = countOf(technologies, findings, (finding) => finding === 'aligned');
    return {
      figure: String(aligned),
      of: text.of(compared),
      lines: [text.aligned(compared), text.alignedEnd(publisher)],
    };
  }
  const placed = placedCount(technologies);
  if (placed === 0) return null;
  const total = technologies.length;
  return { figure: String(placed), of: text.of(total), lines: [text.placed(total), text.placedEnd] };
}

function countOf(
  technologies: readonly PlottedTechnology[],
  findings: RadarFindings,
  test: (finding: Finding) => boolean,
): number {
  return technologies.filter(({ id }) => test(findings.get(id) ?? 'unanswered')).length;
}

function placedCount(technologies: readonly PlottedTechnology[]): number {
  return technologies.filter(({ level }) => level !== null).length;
}

function withoutComparison(
  technologies: readonly PlottedTechnology[],
  { locale, publisher = 'KL' }: RadarTelling,
): string[] {
  const text = textOf(locale).radar.description;
  const placed = placedCount(technologies);
  if (placed > 0) return [text.ownOnly(placed)];
  return [technologies.some(({ reference }) => reference !== null) ? text.referenceOnly(publisher) : text.blank];
}

function largestDifference(
  technologies: readonly PlottedTechnology[],
  findings: RadarFindings,
  { locale, publisher = 'KL' }: RadarTelling,
): string {
  const text = textOf(locale).radar.description;
  const differences = technologies
    .filter(({ id }) => isNotable(findings.get(id) ?? 'unanswered'))
    .map(({ name, level, reference }) => ({ name, by: (level ?? 0) - (reference?.level ?? level ?? 0) }))
    .sort((first, second) => Math.abs(second.by) - Math.abs(first.by));
  const largest = differences[0];
  if (largest === undefined || largest.by === 0) return '';
  const figure = formatNumber(Math.abs(largest.by), locale);
  return largest.by < 0 ? text.below(largest.name, figure, publisher) : text.above(largest.name, figure, publisher);
}

function groups(
  technologies: readonly PlottedTechnology[],
  findings: RadarFindings,
  { locale, publisher = 'KL' }: RadarTelling,
): string[] {
  const text = textOf(locale);
  return allFindings
    .filter((finding) => finding !== 'aligned')
    .map((finding) => {
      const names = technologies.filter(({ id }) => findings.get(id) === finding).map(({ name }) => name);
      if (names.length === 0) return '';
      return text.radar.description.group(
        findingName(text.finding, finding, publisher),
        names.length,
        names.join(', '),
      );
    });
}
