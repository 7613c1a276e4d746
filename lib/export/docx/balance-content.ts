import { Paragraph, TextRun } from 'docx';
import type { BalancePart, CountLine } from '../report/report';
import { headingParagraph, plainParagraph, styledParagraph } from './text-paragraphs';
import { markRuns, signRun, textRuns } from './text-runs';

/** The pilot balance: its question where no heading asks it already, the verdict, and the counts that stand beside it. */
export function balanceContent(balance: BalancePart, asks: boolean): Paragraph[] {
  return [
    ...(asks ? [headingParagraph(3, balance.question)] : []),
    new Paragraph({ style: 'Verdict', children: markRuns(balance.kind, balance.verdict, { bold: true }) }),
    plainParagraph(balance.explanation, true),
    ...balance.lines.map(countParagraph),
    ...balance.beside.map(countParagraph),
    ...balance.facts.map((fact, index) => styledParagraph('Small', fact, index < balance.facts.length - 1)),
  ];
}

/** "▼ 5 er værd at prøve …": sign, figure and words each in a column of their own. */
function countParagraph({ kind, count, words }: CountLine): Paragraph {
  const children = [
    signRun(kind),
    new TextRun({ text: '\t' }),
    ...textRuns(String(count), { bold: true }),
    new TextRun({ text: '\t' }),
    ...textRuns(words),
  ];
  return new Paragraph({ style: 'Count', tabStops: countTabs, children });
}

/** In twips from the margin: where the figure and the words begin. */
const countTabs = [
  { type: 'left', position: 340 },
  { type: 'left', position: 794 },
] as const;
