import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { fitText } from './fit-text';
import { paragraphOf, slideColours, surface, textShape } from './shape-parts';
import type { Slide } from './slide';
import { contentBox, titleBox, titleSizes } from './slide-measure';
import { sectionNotes, wholeText } from './slide-notes';
import type { Box, SlideShape } from './slide-shape';

const panelWidth = 304;
const space = 40;
const padding = 20;

/** What the comparison shows, and beside it the decision that is sought where the editor has written one. */
export function summarySlide(report: Report): Slide {
  const { parts, locale } = report;
  const { headings } = textOf(locale).report;
  const sought = parts.recommendation.length > 0;
  const box = { ...contentBox, width: sought ? contentBox.width - panelWidth - space : 720 };
  const decision = sought ? decisionShapes(report) : { shapes: [], notes: [] };
  const { shapes, notes } = sentenceShapes(report, box);
  return {
    layout: 'content',
    title: { text: headings.summary, above: '', box: titleBox, sizes: titleSizes },
    shapes: [...shapes, ...decision.shapes],
    notes: [
      ...sectionNotes(headings.decision, parts.purpose),
      ...sectionNotes(headings.background, parts.background),
      ...notes,
      ...decision.notes,
    ],
  };
}

type Content = { readonly shapes: readonly SlideShape[]; readonly notes: readonly string[] };

/** The first sentence is the verdict: it is set in bold. */
function sentenceShapes({ parts, locale }: Report, box: Box): Content {
  const text = textOf(locale).reportPptx;
  const fitted = fitText(parts.summary, { ...box, sizes: [24, 22, 20, 18, 16, 14], gap: 0.7 });
  const paragraphs = fitted.texts.map((sentence, index) =>
    paragraphOf(sentence, {
      size: fitted.size,
      bold: index === 0 && parts.summary.length > 1,
      before: index === 0 ? 0 : fitted.size * 0.7,
    }),
  );
  const notes = fitted.cut ? wholeText(text, parts.summary) : [];
  return { shapes: [textShape({ name: text.shapes.body, box, placeholder: 'body', paragraphs })], notes };
}

function decisionShapes({ parts, locale }: Report): Content {
  const { report, reportPptx } = textOf(locale);
  const { x, y, width } = contentBox;
  const heading = 14;
  const inner = { x: x + width - panelWidth + padding, y: y + padding, width: panelWidth - 2 * padding };
  const room = { width: inner.width, height: contentBox.height - 2 * padding - heading * 1.2 - 10 };
  const fitted = fitText(parts.recommendation, { ...room, sizes: [18, 16, 14, 12], gap: 0.5 });
  const height = heading * 1.2 + 10 + fitted.height;
  const paragraphs = [
    paragraphOf(report.headings.decisionSought, { size: heading, bold: true }),
    ...fitted.texts.map((text, index) =>
      paragraphOf(text, { size: fitted.size, before: index === 0 ? 10 : fitted.size * 0.5 }),
    ),
  ];
  const panel: Box = { x: x + width - panelWidth, y, width: panelWidth, height: height + 2 * padding };
  const names = reportPptx.shapes;
  return {
    shapes: [
      { shape: 'panel', name: names.panel, description: null, box: panel, paint: surface(slideColours.panel) },
      textShape({ name: names.text, box: { ...inner, height }, paragraphs }),
    ],
    notes: fitted.cut ? wholeText(reportPptx, [report.headings.decisionSought, ...parts.recommendation]) : [],
  };
}
