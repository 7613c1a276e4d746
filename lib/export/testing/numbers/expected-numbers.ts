import { findings, isCompared } from '@/lib/domain/finding';
import type { Snapshot } from '@/lib/domain/snapshot';
import { balanceLines, besideLines } from '@/lib/text/balance-lines';
import { findingName } from '@/lib/text/finding-name';
import { textOf } from '@/lib/text/locale';
import type { ReadAligned, ReadTechnologies, TechnologyColumns } from './numbers';

export type ExpectedNumbers = {
  readonly aligned: ReadAligned;
  /** In the order of `counted`; the last two stand beside the verdict. */
  readonly counts: readonly number[];
  /** What is counted, in words. */
  readonly counted: readonly string[];
  readonly technologies: ReadTechnologies;
  /** The technologies of each finding but agreement, by the finding's name. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly findingNames: readonly string[];
  /** What the columns are called in papers and pages, and in spreadsheets. */
  readonly paperColumns: TechnologyColumns;
  readonly sheetColumns: TechnologyColumns;
};

/** What every reader of a snapshot should see, worked out from the comparison alone: no part of a report is used. */
export function expectedNumbers(snapshot: Snapshot): ExpectedNumbers {
  const { language: locale } = snapshot.options;
  const { publisher } = snapshot.edition;
  const { technologies, balance } = snapshot.comparison.combined;
  const text = textOf(locale);
  const context = { locale, publisher, scope: 'combined' } as const;
  const { columns } = text.reportSheet;
  const { level, technology, distance, finding } = columns;
  return {
    aligned: {
      aligned: technologies.filter((row) => row.finding === 'aligned').length,
      comparable: technologies.filter((row) => isCompared(row.finding)).length,
    },
    counts: [
      balance.overduePilots,
      balance.prematurePilots,
      balance.tooLittle,
      balance.earlyPilots,
      balance.usingTooLittle,
      balance.risk,
    ],
    counted: [...balanceLines(balance, context), ...besideLines(balance, context)].map(({ words }) => words),
    technologies: expectedTechnologies(snapshot),
    groups: expectedGroups(snapshot),
    findingNames: findings.map((each) => findingName(text.finding, each, publisher)),
    paperColumns: text.compare.table,
    sheetColumns: {
      technology: technology.heading,
      level: level.heading,
      distance: distance.heading,
      finding: finding.heading,
    },
  };
}

/** As a reader is given it, with two decimals. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(2));
}

function expectedTechnologies({ comparison, options, edition }: Snapshot): ReadTechnologies {
  const text = textOf(options.language);
  return Object.fromEntries(
    comparison.combined.technologies.map(({ technology, level, distance, finding }) => {
      const words = technology.local ? text.compare.table.local : findingName(text.finding, finding, edition.publisher);
      return [technology.name, { level: rounded(level), distance: rounded(distance), finding: words }];
    }),
  );
}

function expectedGroups({ comparison, options, edition }: Snapshot): ExpectedNumbers['groups'] {
  const text = textOf(options.language).finding;
  const grouped = findings.flatMap((finding) => {
    const having = comparison.combined.technologies.filter((row) => row.finding === finding);
    if (having.length === 0 || finding === 'aligned') return [];
    return [
      [findingName(text, finding, edition.publisher), having.map(({ technology }) => technology.name).toSorted()],
    ];
  });
  return Object.fromEntries(grouped);
}
