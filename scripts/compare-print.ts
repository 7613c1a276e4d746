import type { Verdict } from '../lib/domain/balance';
import { finding as findingText } from '../lib/text/da/finding';
import { importing } from '../lib/text/da/import';
import { words } from '../lib/text/da/words';
import { formatNumber } from '../lib/text/format';
import type { CompareResult } from './compare-result';

const verdictText: Record<Verdict, string> = {
  'counts-only': 'For få svar eller for lidt at sammenligne med til en samlet vurdering',
  'too-much': 'Afprøver for meget',
  'too-little': 'Afprøver for lidt',
  misplaced: 'Afprøver, men ikke det, der er værd at afprøve',
  'no-pilots': 'Afprøver intet',
  'no-clear-tilt': 'Ingen klar overvægt',
};

/** The comparison as readable text: combined, then each area, then what was left out. */
export function printComparison(result: CompareResult, referenceTitle: string): string {
  return [
    `Sammenlignet med: ${referenceTitle}`,
    section('Samlet', combinedLines(result)),
    ...result.areas.map((area) => section(area.name, areaLines(area))),
    section(
      'Ikke taget med',
      result.rejected.map(({ cell, reason }) => importing.rejectedIn(cell, reason)),
    ),
    section('Ikke fundet i udgaven', result.unmatched),
    'Sammenligningen er ingen karakter: den åbner en samtale.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, '-'.repeat(title.length), ...lines].join('\n');
}

function combinedLines(result: CompareResult): string[] {
  const rows = result.technologies.map((row) => [
    row.name,
    row.ring === null ? '–' : words.rings[row.ring],
    row.level === null ? '–' : `${formatNumber(row.level, 'da')}${range(row.lowest, row.highest)}`,
    findingText.names[row.finding],
  ]);
  return [
    ...balanceLines(result.balance),
    '',
    ...aligned([['Teknologi', 'Ring', 'Eget niveau', 'Vurdering'], ...rows]),
  ];
}

function range(lowest: number | null, highest: number | null): string {
  return lowest === null || highest === null || lowest === highest ? '' : ` (${lowest}-${highest})`;
}

function areaLines(area: CompareResult['areas'][number]): string[] {
  const notable = area.findings.filter(({ finding }) => finding !== 'aligned');
  const rows = notable.map(({ technology, use, finding }) => [
    technology,
    use === null ? words.unanswered : words.answers[use],
    findingText.names[finding],
  ]);
  const alignedCount = area.findings.length - notable.length;
  const rest = alignedCount === 0 ? [] : [`${words.technologies(alignedCount)} svarer til placeringen.`];
  return [...balanceLines(area.balance), '', ...aligned(rows), ...rest];
}

function balanceLines(balance: CompareResult['balance']): string[] {
  const { verdict, comparable, tooMuch, tooLittle, pilots } = balance;
  return [
    `${verdictText[verdict]}.`,
    `${tooMuch} afprøves for meget og ${tooLittle} for lidt af ${comparable}, der kan sammenlignes. ${pilots} afprøves i dag.`,
  ];
}

/** Rows in columns of equal width; the last column runs free. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
