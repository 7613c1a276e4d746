import { arialWidth } from '../office/arial-width';
import type { ReportColumn, ReportRow } from '../report/report';

export type WidthRule = {
  /** Of the whole table, in twips. */
  readonly width: number;
  /** Left and right in a cell together, in twips. */
  readonly padding: number;
  /** In twips. */
  readonly fontSize: number;
};

/** Most cells in ten get their text on one line where there is room; a column is not made wide for a single long one. */
const mostCells = 0.8;
/** Of what a column can spare, so that its few long cells do not pay for the others' comfort. */
const generosity = 0.65;
/** Programs break a word that is as wide as its room to the point. */
const margin = 1.06;

/**
 * The columns' widths in twips. Each has its share of the table to begin with; columns that need less give to those that need
 * more, and no heading is broken inside a word. They sum to the table's width, or a few twips less.
 */
export function columnWidths(columns: readonly ReportColumn[], rows: readonly ReportRow[], rule: WidthRule): number[] {
  const measure = (text: string) => arialWidth(text, rule.fontSize) * margin + rule.padding;
  const headings = columns.map(({ heading }) => Math.max(...heading.split(/\s+/).map(measure)));
  const contents = columns.map((_, index) =>
    Math.max(headings[index] ?? 0, mostOf(rows.map((row) => measure(cellText(row, index))))),
  );
  const sum = total(columns.map(({ width }) => width));
  const shares = columns.map(({ width }) => (width / sum) * rule.width);
  return meetNeeds(meetNeeds(shares, contents, generosity), headings, 1).map(Math.floor);
}

function cellText({ cells }: ReportRow, index: number): string {
  const cell = cells[index];
  return cell === undefined || cell.kind === null ? (cell?.text ?? '') : `▲ ${cell.text}`;
}

function mostOf(widths: readonly number[]): number {
  const sorted = widths.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * mostCells) - 1] ?? 0;
}

/** What some widths have beyond their needs, or a share of it, goes to those that lack, in proportion; the sum stays. */
function meetNeeds(widths: readonly number[], needs: readonly number[], given: number): number[] {
  const over = widths.map((width, index) => width - (needs[index] ?? 0));
  const spare = total(over.filter((width) => width > 0));
  const lacking = -total(over.filter((width) => width < 0));
  const moved = Math.min(spare * given, lacking);
  return widths.map((width, index) => {
    const own = over[index] ?? 0;
    if (own === 0 || moved === 0) return width;
    return width - own * (moved / (own > 0 ? spare : lacking));
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
