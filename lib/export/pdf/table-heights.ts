import { textWidth } from '@/lib/domain/layout/text-width';
import type { ReportCell, ReportColumn, ReportTable } from '../report/report';

/** All lengths are in points, and the template is told them: they stand in one place. */
export const tableMeasures = { textWidth: 481.8, fontSize: 8.5, insetX: 3.5, insetY: 3.3 } as const;

export type TableMeasured = {
  /** Of each column, in points. */
  readonly widths: readonly number[];
  /** Of the header and each row, in points; null where only the typesetter can tell. */
  readonly heights: readonly (number | null)[];
};

type PlacedCell = ReportCell & { readonly width: number; readonly align: ReportColumn['align'] };

const { fontSize, insetX, insetY } = tableMeasures;
/** The height of capitals in IBM Plex Sans, and the distance from one line's foot to the next's. */
const firstLine = 0.698 * fontSize;
const nextLine = (0.698 + 0.5) * fontSize;
/** A sign is a little higher than the capitals beside it. */
const signedLine = 0.85 * fontSize;
const widthStep = 7;
const signWidth = 1.2 * fontSize;
/** What the widths that are looked up may differ from those that are set: the regular cut is narrower, and pairs are drawn together. */
const narrowest = { regular: 0.93, semibold: 0.97 } as const;
const widest = 1.01;
const none: ReportCell = { text: '', kind: null };
/** Letters whose widths are known. What else there is may take another font. */
const known = /^[ -~æøåÆØÅéÉüöäÜÖÄ–’“”…·−\u00a0]*$/;

/**
 * The columns' widths, and the rows' heights where they are certain. A row that is told its height is set once, and the
 * same cell in another paper need not be set again; one of unknown height is set twice.
 */
export function measureTable({ columns, rows }: ReportTable): TableMeasured {
  const widths = columnWidths(columns, rows);
  const header = columns.map(({ heading }) => ({ text: heading, kind: null }));
  const heights = [header, ...rows.map(({ cells }) => cells)].map((cells) => {
    const each = columns.map(({ align }, index) =>
      heightOf({ ...(cells[index] ?? none), align, width: (widths[index] ?? 0) - 2 * insetX }),
    );
    const certain = each.filter((height) => height !== null);
    return certain.length < each.length ? null : rounded(Math.max(firstLine, ...certain) + 2 * insetY);
  });
  return { widths, heights };
}

/** Figures have the width that they need, in steps, so that most papers have the same columns; words share what is left. */
function columnWidths(columns: readonly ReportColumn[], rows: ReportTable['rows']): number[] {
  const needed = columns.map(({ align, heading }, index) => {
    if (align !== 'end') return 0;
    const texts = [heading, ...rows.map(({ cells }) => cells[index]?.text ?? '')];
    const longest = Math.max(...texts.map(widthOf)) * widest;
    return Math.ceil((longest + 2 * insetX) / widthStep) * widthStep;
  });
  const left = tableMeasures.textWidth - needed.reduce((sum, width) => sum + width, 0);
  const shares = columns.reduce((sum, { align, width }) => sum + (align === 'end' ? 0 : width), 0);
  return columns.map(({ align, width }, index) =>
    rounded(align === 'end' ? (needed[index] ?? 0) : (left * width) / shares),
  );
}

function heightOf(cell: PlacedCell): number | null {
  const lines = linesOf(cell);
  return lines === null ? null : (cell.kind === null ? firstLine : signedLine) + (lines - 1) * nextLine;
}

/** How many lines a cell takes, null where the widths leave doubt: broken as late and as early as can be, it must agree. */
function linesOf({ text, kind, align, width }: PlacedCell): number | null {
  if (!known.test(text)) return null;
  if (align === 'end') return 1;
  const sign = kind === null ? 0 : signWidth;
  const most = brokenLines(text.split(' '), { width, factor: widest, first: sign });
  const least = brokenLines(text.split(/ |(?<=[-/–])/), {
    width,
    factor: kind === null ? narrowest.regular : narrowest.semibold,
    first: sign,
  });
  return most === least ? most : null;
}

type Lines = { readonly width: number; readonly factor: number; readonly first: number };

/** Papers have few words in their tables, and each of them many times. */
function widthOf(word: string): number {
  const known = wordWidths.get(word);
  if (known !== undefined) return known;
  const width = textWidth(word, fontSize);
  if (wordWidths.size >= rememberedWords) wordWidths.clear();
  wordWidths.set(word, width);
  return width;
}

const rememberedWords = 2000;
const wordWidths = new Map<string, number>();

function brokenLines(words: readonly string[], { width, factor, first }: Lines): number | null {
  let lines = 1;
  let at = first;
  for (const word of words) {
    const wide = widthOf(word) * factor;
    if (wide > width) return null;
    if (at > 0 && at + wide > width) {
      lines += 1;
      at = 0;
    }
    at += wide + widthOf(' ') * factor;
  }
  return lines;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
