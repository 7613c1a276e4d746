import { Paragraph } from 'docx';
import type { Question } from '../report/report';
import { numbered } from './list-numbering';
import { styledParagraph } from './text-paragraphs';
import { textRuns } from './text-runs';

/** Numbered questions, each with what it stands on. What the chair may ask next belongs on the slides, not in an item. */
export function questionContent(questions: readonly Question[]): Paragraph[] {
  return questions.flatMap(({ text, basis }) => [
    new Paragraph({ style: 'ListNumber', numbering: numbered.questions, children: textRuns(text) }),
    styledParagraph('ListContinue', basis),
  ]);
}
