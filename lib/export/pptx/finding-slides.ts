import { textOf } from '@/lib/text/locale';
import { firstLines } from '../office/wrap-lines';
import type { FindingGroup, Report } from '../report/report';
import { findingCards } from './finding-cards';
import { paragraphOf, slideColours, textShape } from './shape-parts';
import type { Slide } from './slide';
import { contentBox, titleBox, titleSizes } from './slide-measure';
import { wholeText } from './slide-notes';
import type { Box, SlideShape } from './slide-shape';

const most = 3;
const mostSlides = 2;
const space = 28;
const restHeight = 22;

/** The findings that occur, three a slide at most and evenly on two; what is left is named in a line on the last. */
export function findingSlides(report: Report): Slide[] {
  const { findings } = report.parts;
  const shown = findings.slice(0, most * mostSlides);
  const rest = findings.slice(shown.length);
  const first = shown.length > most ? Math.ceil(shown.length / 2) : shown.length;
  const slides = [shown.slice(0, first), shown.slice(first)].filter((groups) => groups.length > 0);
  return slides.map((groups, index) =>
    findingSlide(groups, {
      report,
      number: index + 1,
      total: slides.length,
      rest: index === slides.length - 1 ? rest : [],
    }),
  );
}

type Context = {
  readonly report: Report;
  readonly number: number;
  readonly total: number;
  readonly rest: readonly FindingGroup[];
};

function findingSlide(groups: readonly FindingGroup[], { report, number, total, rest }: Context): Slide {
  const { report: words, reportPptx } = textOf(report.locale);
  const heading = words.headings.findings;
  const columns = Math.max(2, groups.length);
  const width = (contentBox.width - (columns - 1) * space) / columns;
  const height = contentBox.height - (rest.length > 0 ? restHeight : 0);
  const boxes = groups.map(
    (_, index): Box => ({ ...contentBox, x: contentBox.x + index * (width + space), width, height }),
  );
  const cards = findingCards(groups, boxes, report.locale);
  const cut = groups.filter((_, index) => cards[index]?.cut === true);
  return {
    layout: 'content',
    title: {
      text: total === 1 ? heading : reportPptx.part(heading, number, total),
      above: '',
      box: titleBox,
      sizes: titleSizes,
    },
    shapes: [...cards.flatMap(({ shapes }) => shapes), ...restShapes(rest, report)],
    notes: cut.length === 0 ? [] : wholeText(reportPptx, cut.flatMap(wholeGroup)),
  };
}

function wholeGroup({ name, suggestion, technologies }: FindingGroup): string[] {
  return [`${name}:`, suggestion, technologies.join('; ')];
}

function restShapes(rest: readonly FindingGroup[], { locale }: Report): SlideShape[] {
  if (rest.length === 0) return [];
  const { reportPptx } = textOf(locale);
  const size = 13;
  const box: Box = { ...contentBox, y: contentBox.y + contentBox.height - 17, height: 17 };
  const names = rest.map(({ name, technologies }) => reportPptx.counted(name, technologies.length)).join(', ');
  const text = firstLines(reportPptx.alsoFound(names), 1, { width: box.width, size });
  const paragraphs = [paragraphOf(text, { size, colour: slideColours.text })];
  return [textShape({ name: reportPptx.shapes.text, box, paragraphs })];
}
