import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { type FittedText, fitText, lineStep } from './fit-text';
import { paragraphOf, textShape } from './shape-parts';
import type { Slide } from './slide';
import { contentBox, titleBox, titleSizes } from './slide-measure';
import { sectionNotes, wholeText } from './slide-notes';
import type { Box, TextShape } from './slide-shape';

/** A heading, and what stands under it. */
export type SlideSection = { readonly heading: string; readonly texts: readonly string[] };
/** `share` of the slide's width, against the others'. */
export type Column = { readonly sections: readonly SlideSection[]; readonly share: number };

const space = 32;
const headingSize = 15;
const headingSpace = 6;
const sectionSpace = 16;
const sizes = [14, 13, 12, 11, 10] as const;
const gap = 0.45;

/** Columns of headed sections, all in the largest type that fits; what does not is whole in the notes. */
export function columnsSlide(title: string, columns: readonly Column[], { locale }: Report): Slide {
  const text = textOf(locale).reportPptx;
  const boxes = columnBoxes(columns);
  const fits = columns.map((column, index) => fitColumn(column, boxes[index] ?? contentBox, sizes));
  const size = Math.min(...fits.map((fit) => fit.size));
  const shown = columns.map((column, index) => {
    const box = boxes[index] ?? contentBox;
    return { ...columnShape(column, fitColumn(column, box, [size]), { box, name: text.shapes.text }), column };
  });
  const whole = shown.filter(({ cut }) => cut).flatMap(({ column }) => column.sections);
  const notes = whole.flatMap(({ heading, texts }) => sectionNotes(heading, texts));
  return {
    layout: 'content',
    title: { text: title, above: '', box: titleBox, sizes: titleSizes },
    shapes: shown.map(({ shape }) => shape),
    notes: notes.length === 0 ? [] : wholeText(text, notes),
  };
}

function columnBoxes(columns: readonly Column[]): Box[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const all = contentBox.width - (columns.length - 1) * space;
  let { x } = contentBox;
  return columns.map(({ share }) => {
    const box = { ...contentBox, x, width: (all * share) / shares };
    x += box.width + space;
    return box;
  });
}

function fitColumn({ sections }: Column, { width, height }: Box, allowed: readonly number[]): FittedText {
  const headings = sections.length * (headingSize * lineStep + headingSpace) + (sections.length - 1) * sectionSpace;
  const texts = sections.flatMap((section) => section.texts);
  return fitText(texts, { width, height: height - headings, sizes: allowed, gap });
}

/** Sections under each other; one that nothing is left of, has no heading either. */
function columnShape({ sections }: Column, fitted: FittedText, { box, name }: Pick<TextShape, 'box' | 'name'>) {
  let next = 0;
  const paragraphs = sections.flatMap(({ heading, texts }, index) => {
    const shown = fitted.texts.slice(next, next + texts.length);
    next += texts.length;
    if (shown.length === 0) return [];
    return [
      paragraphOf(heading, { size: headingSize, bold: true, before: index === 0 ? 0 : sectionSpace }),
      ...shown.map((each, at) =>
        paragraphOf(each, { size: fitted.size, before: at === 0 ? headingSpace : fitted.size * gap }),
      ),
    ];
  });
  return { shape: textShape({ name, box, paragraphs }), cut: fitted.cut };
}
