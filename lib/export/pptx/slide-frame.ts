import { textOf } from '@/lib/text/locale';
import { markBadge } from '../mark-badge';
import { arialWidth } from '../office/arial-width';
import { firstLines } from '../office/wrap-lines';
import type { Report, ReportMark } from '../report/report';
import { fitText } from './fit-text';
import { paragraphOf, runOf, slideColours, textShape } from './shape-parts';
import type { Slide, SlideTitle } from './slide';
import { footBox, numberBox, slideWidth } from './slide-measure';
import type { Paragraph, SlideShape, TextShape } from './slide-shape';

type Framing = { readonly number: number; readonly report: Report };

/** A slide's shapes with what every slide has: title first, then the marks, its own content, foot and number. */
export function framedShapes(slide: Slide, { number, report }: Framing): SlideShape[] {
  const { reportPptx } = textOf(report.locale);
  const names = reportPptx.shapes;
  const foot = firstLines(report.head.foot, 1, { width: footBox.width, size: footSize });
  const small = { size: footSize, colour: slideColours.text };
  const numbered: Paragraph = { runs: [runOf(String(number), small)], align: 'r', before: 0 };
  return [
    titleShape(slide.title, { name: names.title, placeholder: slide.layout === 'title' ? 'ctrTitle' : 'title' }),
    ...markShapes(report.head.marks, names.mark),
    ...slide.shapes,
    textShape({ name: names.foot, box: footBox, placeholder: 'ftr', paragraphs: [paragraphOf(foot, small)] }),
    textShape({ name: names.number, box: numberBox, placeholder: 'sldNum', paragraphs: [numbered] }),
  ];
}

const footSize = 9;
const aboveSize = 14;

/** What stands over a title and the title, with the height they take together in points. */
export function fittedTitle({ text, above, box, sizes }: SlideTitle): { paragraphs: Paragraph[]; height: number } {
  const aboveHeight = above === '' ? 0 : aboveSize * 1.2 + 8;
  const room = { width: box.width, height: box.height - aboveHeight, sizes, gap: 0 };
  const fitted = fitText([text], room);
  const first = paragraphOf(above, { size: aboveSize, colour: slideColours.text });
  const before = above === '' ? 0 : 8;
  const title = fitted.texts.map((each) => paragraphOf(each, { size: fitted.size, bold: true, before }));
  return { paragraphs: above === '' ? title : [first, ...title], height: aboveHeight + fitted.height };
}

function titleShape(title: SlideTitle, parts: Pick<TextShape, 'name'> & Partial<TextShape>): TextShape {
  const { paragraphs, height } = fittedTitle(title);
  return textShape({ ...parts, box: { ...title.box, height }, paragraphs });
}

const markLook = { size: 11, height: 20, padding: 10, space: 8, top: 18, right: slideWidth - 48 };

/** In the upper right corner, the first to the left: read in their own order. */
function markShapes(marks: readonly ReportMark[], name: string): TextShape[] {
  const { size, height, padding, space, top, right } = markLook;
  const widths = marks.map(({ text }) => arialWidth(text, size) + 2 * padding);
  return marks.map(({ text }, index) => {
    const after = widths.slice(index).reduce((sum, width) => sum + width, 0) + (marks.length - 1 - index) * space;
    const run = runOf(text, { size, bold: true });
    return textShape({
      name,
      box: { x: right - after, y: top, width: widths[index] ?? 0, height },
      geometry: 'roundRect',
      paint: { fill: markBadge.ground, stroke: markBadge.edge, strokeWidth: 0.75, dash: null },
      anchor: 'ctr',
      wrap: false,
      paragraphs: [{ runs: [run], align: 'ctr', before: 0 }],
    });
  });
}
