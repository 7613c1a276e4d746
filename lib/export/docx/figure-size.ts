import { type LayoutSize, paperSize } from '@/lib/domain/layout/layout-size';
import { wrapLines } from '../office/wrap-lines';
import type { RadarFigure, Report } from '../report/report';
import { page, textWidth } from './page-measure';

/** A paper's radar a fifth lower: as wide, with names as large, two thirds of a point a unit. */
export const lowSize: LayoutSize = {
  width: paperSize.width,
  height: 432,
  rim: 172,
  dot: 9,
  smallestDot: 7,
  innermost: 70,
  fontSize: paperSize.fontSize,
  lineHeight: paperSize.lineHeight,
};

const twip = 1 / 20;
const width = textWidth * twip;
/** What is not bold is so much narrower, and a line takes more of it. */
const narrower = 1.07;
/** Programs break lines and pages differently by a little. */
const spare = 5;
const room = (page.height - page.margin.top - page.margin.bottom) * twip - spare;

/** In points, as the styles have them. */
const looks = {
  title: { size: 20, line: 24.2, before: 0, after: 4 },
  subtitle: { size: 10.5, line: 13.6, before: 0, after: 2 },
  marks: { size: 9.5, line: 12.4, before: 3, after: 6 },
  text: { size: 10.5, line: 13.6, before: 0, after: 5.5 },
  heading1: { size: 15, line: 18.2, before: 18, after: 5 },
  heading2: { size: 12, line: 14.5, before: 13, after: 3.5 },
  legend: { size: 9, line: 10.9, before: 2, after: 0 },
  caption: { size: 9, line: 10.9, before: 4, after: 0 },
} as const;

type Line = readonly [look: keyof typeof looks, text: string];

/**
 * How the first radar is drawn: low where that brings it onto the first page, under what stands before it, and else as large
 * as in other papers.
 */
export function firstFigureSize({ head, parts }: Report): LayoutSize {
  const left = room - heightOf([...linesBefore(head, parts), ...linesAround(parts.radar)]);
  return left < pictureHeight(paperSize) && left >= pictureHeight(lowSize) ? lowSize : paperSize;
}

/** In points, across the text. */
function pictureHeight(size: LayoutSize): number {
  return (width * size.height) / size.width;
}

function linesBefore(head: Report['head'], { purpose, summary, background }: Report['parts']): Line[] {
  const texts = (all: readonly string[]) => all.map((text) => ['text', text] as const);
  return [
    ['title', head.title],
    ['subtitle', head.subject],
    ['subtitle', head.date],
    ...(head.marks.length === 0 ? [] : [['marks', ''] as const]),
    ['heading1', ''],
    ...texts([...purpose, summary.join(' ')]),
    ['heading1', ''],
    ...(background.length === 0 ? [] : [['heading2', ''] as const, ...texts(background)]),
  ];
}

/** The figure's heading, what its signs mean, and its caption. */
function linesAround({ legend, caption }: RadarFigure): Line[] {
  const signs = legend.map(({ word }) => `▲ ${word}`).join('   ');
  return [
    ['heading2', ''],
    ['legend', signs],
    ['caption', caption],
  ];
}

/** Of two spaces that meet, the larger one is kept. */
function heightOf(lines: readonly Line[]): number {
  let height = 0;
  let after = 0;
  for (const [look, text] of lines) {
    const { size, line, before, after: next } = looks[look];
    height += Math.max(after, before) + line * Math.max(1, wrapLines(text, width * narrower, size).length);
    after = next;
  }
  return height;
}
