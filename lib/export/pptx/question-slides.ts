import { textOf } from '@/lib/text/locale';
import type { Question, Report } from '../report/report';
import { fitText } from './fit-text';
import { paragraphOf, slideColours, textShape } from './shape-parts';
import type { Slide, SlideTitle } from './slide';
import { fittedTitle } from './slide-frame';
import { wholeText } from './slide-notes';
import type { Box, TableShape } from './slide-shape';

/** More than this a meeting does not get through. */
const most = 3;

const questionBox: Box = { x: 48, y: 60, width: 800, height: 200 };
const tableBox: Box = { x: 48, y: 376, width: 864, height: 112 };
const emptyRows = 3;

/** One slide a question, with room for what is agreed; what the chair may ask is in the notes. */
export function questionSlides(report: Report): Slide[] {
  const questions = report.parts.questions.slice(0, most);
  return questions.map((question, index) =>
    questionSlide(question, { report, number: index + 1, total: questions.length }),
  );
}

type Context = { readonly report: Report; readonly number: number; readonly total: number };

function questionSlide(question: Question, { report, number, total }: Context): Slide {
  const text = textOf(report.locale).reportPptx;
  const title: SlideTitle = {
    text: question.text,
    above: text.question(number, total),
    box: questionBox,
    sizes: [36, 32, 28, 24, 20, 18],
  };
  const y = questionBox.y + fittedTitle(title).height + 16;
  const box: Box = { ...questionBox, y, height: tableBox.y - 16 - y };
  const basis = fitText([question.basis], { ...box, sizes: [20, 18, 16, 14], gap: 0 });
  const paragraphs = basis.texts.map((each) => paragraphOf(each, { size: basis.size, colour: slideColours.text }));
  return {
    layout: 'content',
    title,
    shapes: [
      textShape({ name: text.shapes.body, box: { ...box, height: basis.height }, placeholder: 'body', paragraphs }),
      agreedTable(text.agreed),
    ],
    notes: [...(basis.cut ? wholeText(text, [question.basis]) : [question.basis]), ...question.chair],
  };
}

type AgreedText = { readonly name: string; readonly description: string; readonly columns: readonly string[] };

/** Empty, for the meeting to fill in. */
function agreedTable({ name, description, columns }: AgreedText): TableShape {
  const empty = Array.from({ length: emptyRows }, () => columns.map(() => ''));
  return {
    shape: 'table',
    name,
    description,
    box: tableBox,
    columns: [504, 190, 170],
    rows: [columns, ...empty],
    size: 13,
  };
}
