import { markStyles } from '@/lib/domain/layout/mark-style';
import { textOf } from '@/lib/text/locale';
import { wrapLines } from '../office/wrap-lines';
import type { BalancePart, CountLine, Report } from '../report/report';
import { fitText, lineStep } from './fit-text';
import { paragraphOf, runOf, slideColours, textShape } from './shape-parts';
import { signShape } from './sign-shape';
import type { Slide } from './slide';
import { contentBox, titleBox, titleSizes } from './slide-measure';
import { wholeText } from './slide-notes';
import type { Box, SlideShape } from './slide-shape';

type Names = { readonly sign: string; readonly text: string; readonly body: string };

const verdictBox: Box = { x: contentBox.x, y: contentBox.y + 8, width: 340, height: 270 };
const countsBox = { x: 430, y: contentBox.y + 4, width: 482 };
/** Between the counts and the facts under them. */
const factsSpace = 14;
const factsBox: Box = { x: contentBox.x, y: 412, width: contentBox.width, height: 88 };

/** The pilot balance: its question, the verdict with its counts, and what they stand on. */
export function balanceSlide({ parts, locale }: Report): Slide {
  const { balance } = parts;
  const text = textOf(locale).reportPptx;
  const facts = fitText(balance.facts, { ...factsBox, sizes: [14, 13, 12, 11, 10], gap: 0.25 });
  const bottom = factsBox.y + factsBox.height;
  const paragraphs = facts.texts.map((fact, index) =>
    paragraphOf(fact, { size: facts.size, colour: slideColours.text, before: index === 0 ? 0 : facts.size * 0.25 }),
  );
  return {
    layout: 'content',
    title: { text: balance.question, above: '', box: titleBox, sizes: titleSizes },
    shapes: [
      ...verdictShapes(balance, text.shapes),
      ...countShapes(balance, { names: text.shapes, beside: text.beside, bottom: bottom - facts.height - factsSpace }),
      textShape({ name: text.shapes.text, box: factsBox, anchor: 'b', paragraphs }),
    ],
    notes: facts.cut ? wholeText(text, balance.facts) : [],
  };
}

function verdictShapes({ kind, verdict, explanation }: BalancePart, names: Names): SlideShape[] {
  const { x, y, width, height } = verdictBox;
  const shown = fitText([verdict], { width, height: 100, sizes: [36, 32, 28, 24], gap: 0 });
  const told = fitText([explanation], {
    width,
    height: height - 44 - shown.height - 12,
    sizes: [20, 18, 16, 14],
    gap: 0,
  });
  const paragraphs = [
    ...shown.texts.map((text) => paragraphOf(text, { size: shown.size, bold: true, colour: markStyles[kind].colour })),
    ...told.texts.map((text) => paragraphOf(text, { size: told.size, before: 12 })),
  ];
  const box = { x, y: y + 44, width, height: height - 44 };
  return [
    signShape(kind, { at: { x: x + 17, y: y + 18 }, name: names.sign, size: 34 }),
    textShape({ name: names.body, box, placeholder: 'body', paragraphs }),
  ];
}

const figureSize = 24;
const signSpace = 26;
const figureSpace = 44;
const lineSpace = 7;
const wordsSizes = [16, 14, 13, 12] as const;
const besideHeading = { size: 12, above: 8, height: 22 };

type CountLook = {
  readonly names: Names;
  readonly beside: string /** Of the room there is. */;
  readonly bottom: number;
};

/** A line a count, its figure in a column of its own; what does not decide the verdict stands apart. */
function countShapes({ lines, beside }: BalancePart, look: CountLook): SlideShape[] {
  const { above, height, size } = besideHeading;
  const all = [...lines, ...beside];
  const room = look.bottom - countsBox.y - above - height;
  const words = wordsSizes.find((each) => heightOf(all, each) <= room) ?? wordsSizes[wordsSizes.length - 1] ?? size;
  const headingAt = countsBox.y + heightOf(lines, words) + above;
  const heading = paragraphOf(look.beside, { size, colour: slideColours.text });
  const headingBox = { ...countsBox, y: headingAt, height: 15 };
  const column = (counts: readonly CountLine[], y: number) =>
    counts.flatMap((line, index) =>
      countLine(line, { y: y + heightOf(counts.slice(0, index), words), words, names: look.names }),
    );
  return [
    ...column(lines, countsBox.y),
    textShape({ name: look.names.text, box: headingBox, paragraphs: [heading] }),
    ...column(beside, headingAt + height),
  ];
}

type LinePlace = { readonly y: number; readonly words: number; readonly names: Names };

function countLine(line: CountLine, { y, words, names }: LinePlace): SlideShape[] {
  const width = countsBox.width - signSpace;
  const box = { x: countsBox.x + signSpace, y, width, height: heightOf([line], words) - lineSpace };
  const runs = [runOf(`${line.count}\t`, { size: figureSize, bold: true }), runOf(line.words, { size: words })];
  return [
    signShape(line.kind, { at: { x: countsBox.x + 8, y: y + figureSize * 0.62 }, name: names.sign, size: 16 }),
    textShape({ name: names.text, box, paragraphs: [{ runs, align: 'l', before: 0, hanging: figureSpace }] }),
  ];
}

/** Points that counts take with the space under each. */
function heightOf(counts: readonly CountLine[], words: number): number {
  const width = countsBox.width - signSpace - figureSpace;
  return counts.reduce((sum, line) => {
    const more = Math.max(0, wrapLines(line.words, width, words).length - 1);
    return sum + figureSize * lineStep + more * words * lineStep + lineSpace;
  }, 0);
}
