import { type FileChild, Paragraph, TextRun } from 'docx';
import type { Block, FindingGroup, LegendEntry, RadarFigure, ReportTable } from '../report/report';
import { balanceContent } from './balance-content';
import type { DocxContext } from './docx-context';
import { questionContent } from './question-content';
import { reportTable } from './report-table';
import { bulletList, headingParagraph, plainParagraph, styledParagraph } from './text-paragraphs';
import { markRuns, textRuns } from './text-runs';

/** The blocks of a section as Word's paragraphs and tables, in order. */
export function blockContent(blocks: readonly Block[], context: DocxContext): FileChild[] {
  return blocks.flatMap((block, index) => oneBlock(block, blocks[index + 1], context));
}

function oneBlock(block: Block, next: Block | undefined, context: DocxContext): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block, next)];
    case 'subheading':
      return [headingParagraph(3, block.text)];
    case 'list':
      return bulletList(block.items);
    case 'figure':
      return figureContent(block.figure, context);
    case 'balance':
      return balanceContent(block.balance, block.balance.question !== context.heading);
    case 'findings':
      return block.groups.flatMap(findingContent);
    case 'questions':
      return questionContent(block.questions);
    case 'table':
      return tableContent(block.table);
  }
}

const paragraphStyles = { lead: 'Lead', small: 'Small' } as const;

const introduced: readonly Block['kind'][] = ['list', 'table', 'figure'];

/** What introduces a list, a table or a figure stays with it. */
function paragraph({ text, role }: Extract<Block, { kind: 'paragraph' }>, next: Block | undefined): Paragraph {
  const introduces = next !== undefined && introduced.includes(next.kind);
  return role === undefined
    ? plainParagraph(text, introduces)
    : styledParagraph(paragraphStyles[role], text, introduces);
}

function figureContent(figure: RadarFigure, { pictures }: DocxContext): FileChild[] {
  const picture = pictures.get(figure.key);
  if (picture === undefined) throw new Error(`No picture was drawn of the figure ${figure.key}`);
  return [
    new Paragraph({ style: 'Figure', children: [picture] }),
    ...(figure.legend.length === 0 ? [] : [new Paragraph({ style: 'Legend', children: legendRuns(figure.legend) })]),
    styledParagraph('Caption', figure.caption),
  ];
}

/** What the picture's signs mean, in the order of the report. */
function legendRuns(legend: readonly LegendEntry[]): TextRun[] {
  return legend.flatMap(({ kind, word }, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: '   ' })]),
    ...markRuns(kind, word, { bold: false }),
  ]);
}

function findingContent({ kind, name, suggestion, technologies }: FindingGroup): FileChild[] {
  return [
    new Paragraph({ heading: 'Heading3', children: markRuns(kind, name, { bold: true }) }),
    plainParagraph(suggestion, true),
    ...bulletList(technologies),
  ];
}

function tableContent(table: ReportTable): FileChild[] {
  return [
    new Paragraph({
      style: 'Caption',
      keepNext: true,
      spacing: { before: 200, after: 80 },
      children: textRuns(table.caption, { bold: true }),
    }),
    reportTable(table),
    ...(table.note === '' ? [] : [styledParagraph('TableNote', table.note)]),
  ];
}
