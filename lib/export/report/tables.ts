import { markKind } from '@/lib/domain/layout/mark-kind';
import type { AreaComparison, ComparedCell, ComparedTechnology } from '@/lib/domain/radar';
import { sortRows } from '@/lib/domain/sort-rows';
import { findingName } from '@/lib/text/finding-name';
import { formatNumber, formatSigned } from '@/lib/text/format';
import type { ReportContext } from './context';
import { areaOwn, combinedOwn, ringWords } from './own-words';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from './report';

/** The whole comparison over all areas: what calls for a look first, largest distance at the top. */
export function combinedTable(context: ReportContext): ReportTable {
  const { combined } = context.snapshot.comparison;
  const rows = sortRows(combined.technologies).map((row) => comparedRow(row, combinedOwn(row, context), context));
  const caption = context.text.report.table.comparison(context.snapshot.year);
  return { key: 'comparison', caption, columns: columnsOf(context), rows, note: combinedNote(context) };
}

/** One area's comparison, in the same form. */
export function areaTable({ area, cells }: AreaComparison, context: ReportContext): ReportTable {
  const rows = sortRows(cells).map((cell) => comparedRow(cell, areaOwn(cell, context), context));
  const caption = context.text.report.table.area(area.name, context.snapshot.year);
  return { key: `comparison-${area.id}`, caption, columns: columnsOf(context), rows, note: areaNote(cells, context) };
}

function areaNote(cells: readonly ComparedCell[], context: ReportContext): string {
  const standsIn = cells.some(({ referenceFromCombined }) => referenceFromCombined);
  return [orderNote(context), ...(standsIn ? [context.text.report.table.standIn] : [])].join(' ');
}

function combinedNote(context: ReportContext): string {
  const { combined } = context.snapshot.comparison;
  const derived = combined.technologies.some(({ from }) => from === 'areas');
  return [orderNote(context), ...(derived ? [context.text.report.table.majority] : [])].join(' ');
}

function orderNote({ text }: ReportContext): string {
  return text.compare.table.standardOrder;
}

function columnsOf({ text, publisher }: ReportContext): ReportColumn[] {
  const { table } = text.compare;
  return [
    { key: 'number', heading: table.number, align: 'end', width: 5 },
    { key: 'technology', heading: table.technology, align: 'start', width: 22 },
    { key: 'own', heading: table.own, align: 'start', width: 19 },
    { key: 'level', heading: table.level, align: 'end', width: 8 },
    { key: 'ring', heading: publisher, align: 'start', width: 12 },
    { key: 'distance', heading: table.distance, align: 'end', width: 8 },
    { key: 'finding', heading: table.finding, align: 'start', width: 26 },
  ];
}

function comparedRow(row: ComparedTechnology | ComparedCell, own: string, context: ReportContext): ReportRow {
  const { technology, level, reference, distance } = row;
  const fromCombined = 'referenceFromCombined' in row && row.referenceFromCombined;
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(value, context.locale));
  return {
    id: technology.id,
    cells: [
      plain(String(technology.number)),
      plain(technology.name),
      plain(own),
      plain(figure(level)),
      plain(ringWords(reference, fromCombined, context)),
      plain(distance === null ? '–' : formatSigned(distance, context.locale)),
      findingCell(row, context),
    ],
  };
}

function findingCell(
  { technology, finding, answer }: ComparedTechnology | ComparedCell,
  { text, publisher }: ReportContext,
): ReportCell {
  if (technology.local) return plain(text.compare.table.local);
  if (answer === 'unknown') return { text: text.words.answers.unknown, kind: markKind(finding) };
  return { text: findingName(text.finding, finding, publisher), kind: markKind(finding) };
}

function plain(text: string): ReportCell {
  return { text, kind: null };
}
