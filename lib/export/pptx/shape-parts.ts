import { radarColours } from '@/lib/domain/layout/mark-style';
import type { Box, Paint, Paragraph, Run, TextShape } from './slide-shape';
import { unpainted } from './slide-shape';

export const slideColours = {
  strong: radarColours.strongText,
  text: radarColours.text,
  panel: radarColours.rings[3],
  line: radarColours.line,
} as const;

type RunLook = { readonly size: number } & Partial<Omit<Run, 'text' | 'size'>>;

/** A piece of text, dark and regular unless told otherwise. */
export function runOf(text: string, look: RunLook): Run {
  return { text, bold: false, colour: slideColours.strong, ...look };
}

/** A paragraph of one run, to the left. */
export function paragraphOf(text: string, look: RunLook & { readonly before?: number }): Paragraph {
  const { before = 0, ...rest } = look;
  return { runs: [runOf(text, rest)], align: 'l', before };
}

type TextParts = Pick<TextShape, 'name' | 'box' | 'paragraphs'> & Partial<TextShape>;

/** Text on nothing, from the top of its box, broken into lines. */
export function textShape(parts: TextParts): TextShape {
  const plain = { placeholder: null, geometry: 'rect', paint: unpainted, anchor: 't', wrap: true } as const;
  return { shape: 'text', ...plain, ...parts };
}

/** A surface without an edge. */
export function surface(fill: string): Paint {
  return { ...unpainted, fill };
}

/** A box of the same height around a middle line. */
export function boxAround(x: number, middle: number, { width, height }: Pick<Box, 'width' | 'height'>): Box {
  return { x, y: middle - height / 2, width, height };
}
