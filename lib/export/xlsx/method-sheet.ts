import type { Row, Sheet } from 'write-excel-file/node';
import { textOf } from '@/lib/text/locale';
import { dataColumns } from '../csv/data-columns';
import type { Block, Report, Section, SectionId } from '../report/report';
import { rowHeight } from './row-height';
import { headingCell, labelStyle, textStyle } from './sheet-style';
import { textCell } from './text-cell';
import { topLine } from './top-line';

const widths = { label: 26, text: 100 } as const;

const told: readonly SectionId[] = ['method', 'sources', 'caveats', 'unknown', 'left-out'];

/** What this is, how it is made, where it is from, what is not known, and what each column says. */
export function methodSheet(report: Report): Sheet<Buffer> {
  const text = textOf(report.locale).reportSheet;
  const columns = dataColumns(report).map(({ heading, explains }) => [heading, explains] as const);
  return {
    sheet: text.sheets.method,
    data: [
      topLine(report),
      ...facts(report).map(pair),
      ...report.appendix.filter(({ id }) => told.includes(id)).flatMap(sectionRows),
      ...headed(text.explanation, columns.map(pair)),
    ],
    columns: [{ width: widths.label }, { width: widths.text }],
    stickyRowsCount: 1,
  };
}

function facts({ head, locale }: Report): (readonly [string, string])[] {
  const { facts: name } = textOf(locale).reportSheet;
  const marks = head.marks.map(({ text }) => text).join(', ');
  const all = [
    [name.marks, marks],
    [name.title, head.title],
    [name.kommune, head.kommune],
    [name.year, String(head.year)],
    [name.date, head.date],
    [name.author, head.author ?? head.kommune],
    [name.snapshot, head.snapshotId],
    [name.made, `Pejling ${head.version}`],
    [name.foot, head.foot],
  ] as const;
  return all.filter(([, value]) => value !== '');
}

function sectionRows({ heading, blocks }: Section): Row[] {
  const sentences = blocks.flatMap(sentencesOf);
  return headed(
    heading,
    sentences.map((sentence) => pair(['', sentence])),
  );
}

function sentencesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return [block.text];
    case 'list':
      return block.items;
    default:
      return [];
  }
}

function headed(heading: string, rows: readonly Row[]): Row[] {
  return [[textCell(heading, headingCell)], ...rows];
}

function pair([label, value]: readonly [string, string]): Row {
  const height = rowHeight([
    [label, widths.label],
    [value, widths.text],
  ]);
  return [textCell(label, { ...labelStyle, height }), textCell(value, { ...textStyle, height })];
}
