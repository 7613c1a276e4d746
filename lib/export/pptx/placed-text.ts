import type { SceneCircle, SceneText } from '@/lib/domain/layout/scene';
import { arialWidth } from '../office/arial-width';
import { type Place, paintAt, pointAt } from './place';
import { runOf, textShape } from './shape-parts';
import type { Box, Run, TextShape } from './slide-shape';

/** How far Arial's letters rise above the line they stand on, and how high a line of it is, in parts of the size. */
const ascent = 0.905;
const lineHeight = 1.15;

const alignments = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** Lines of the picture that belong together, as one box just large enough for them: nothing in it wraps. */
export function placedText(lines: readonly [SceneText, ...SceneText[]], place: Place, name: string): TextShape {
  const [first] = lines;
  const runs = lines.map((line) => runsOf(line, place));
  const size = Math.max(...runs.flat().map((run) => run.size));
  const width = Math.max(...runs.map((line) => line.reduce((sum, run) => sum + runWidth(run), 0)));
  const at = pointAt({ x: first.x, y: first.baseline }, place);
  const shift = { start: 0, middle: width / 2, end: width }[first.anchor];
  const box: Box = { x: at.x - shift, y: at.y - ascent * size, width, height: lines.length * lineHeight * size };
  const paragraphs = runs.map((line) => ({ runs: line, align: alignments[first.anchor], before: 0 }));
  return textShape({ name, box, wrap: false, paragraphs });
}

/** The kommune's dot with its number as its own text: they are moved as one. */
export function dotShape(circle: SceneCircle, number: SceneText, look: { place: Place; name: string }): TextShape {
  const { place, name } = look;
  const center = pointAt(circle.center, place);
  const r = circle.r * place.scale;
  const run = runOf(number.text, { size: number.fontSize * place.scale, bold: true, colour: number.colour });
  return textShape({
    name,
    box: { x: center.x - r, y: center.y - r, width: 2 * r, height: 2 * r },
    geometry: 'ellipse',
    paint: paintAt(circle, place),
    anchor: 'ctr',
    wrap: false,
    paragraphs: [{ runs: [run], align: 'ctr', before: 0 }],
  });
}

function runsOf(text: SceneText, { textScale }: Place): Run[] {
  const { colour, letterSpacing, tail } = text;
  const size = text.fontSize * textScale;
  const spacing = letterSpacing * textScale;
  const first = runOf(text.text, { size, bold: text.weight === 600, colour, ...(spacing === 0 ? {} : { spacing }) });
  return tail === null ? [first] : [first, runOf(` ${tail.text}`, { size: tail.fontSize * textScale, colour })];
}

function runWidth({ text, size, spacing = 0 }: Run): number {
  return arialWidth(text, size) + text.length * spacing;
}
