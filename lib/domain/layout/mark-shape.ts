import type { MarkKind } from './mark-kind';

/**
 * The signs as paths, in a square from −6 to 6: IBM Plex Sans has no ▲ ★ ○, and a sign must look the same everywhere.
 *
 * `filled` parts are filled, `outlined` parts are lines of width 1.8 with round joins; all in the sign's colour.
 * Only M, L, A and Z are used, with a space between numbers, so that every renderer can read them.
 */
export type MarkShape = { readonly filled: string; readonly outlined: string };

export const outlineWidth = 1.8;

const up = 'M 0 -5 L 5.4 4.6 L -5.4 4.6 Z';
const upInside = 'M 0 -3.9 L 4.4 3.8 L -4.4 3.8 Z';
const down = 'M 0 5 L 5.4 -4.6 L -5.4 -4.6 Z';
const downInside = 'M 0 3.9 L 4.4 -3.8 L -4.4 -3.8 Z';
const equals = 'M -4.6 -2 L 4.6 -2 M -4.6 2 L 4.6 2';
const circle = 'M -4.4 0 A 4.4 4.4 0 1 1 4.4 0 A 4.4 4.4 0 1 1 -4.4 0 Z';
const star =
  'M 0 -5.8 L 1.41 -1.94 L 5.52 -1.79 L 2.28 0.74 L 3.41 4.69 L 0 2.4 L -3.41 4.69 L -2.28 0.74 L -5.52 -1.79 L -1.41 -1.94 Z';
const questionDot = 'M -1.2 4.8 A 1.2 1.2 0 1 1 1.2 4.8 A 1.2 1.2 0 1 1 -1.2 4.8 Z';

/** A disc on a line that stands for the others: to the right is more in use. */
const discAt = (x: number) => `M ${x - 3} 0 A 3 3 0 1 1 ${x + 3} 0 A 3 3 0 1 1 ${x - 3} 0 Z`;
const track = 'M -5.4 0 L 5.4 0';
const smallDisc = (x: number) => `M ${x - 1.7} 0 A 1.7 1.7 0 1 1 ${x + 1.7} 0 A 1.7 1.7 0 1 1 ${x - 1.7} 0 Z`;

export const markShapes: Readonly<Record<MarkKind, MarkShape>> = {
  'too-much': { filled: up, outlined: '' },
  early: { filled: '', outlined: upInside },
  'too-little': { filled: down, outlined: '' },
  'using-too-little': { filled: '', outlined: downInside },
  risk: { filled: `M -1.7 -5.8 L 1.7 -5.8 L 1 2 L -1 2 Z ${questionDot}`, outlined: '' },
  ahead: { filled: star, outlined: '' },
  mixed: { filled: '', outlined: `${equals} M -2.6 5 L 2.6 -5` },
  aligned: { filled: '', outlined: equals },
  stopped: { filled: 'M -4 -4 L 4 -4 L 4 4 L -4 4 Z', outlined: '' },
  'not-relevant': { filled: '', outlined: 'M -4.2 0 L 4.2 0' },
  unanswered: { filled: questionDot, outlined: 'M -2.9 -2.6 A 2.9 2.7 0 1 1 1.2 -0.3 A 2 2 0 0 0 0 1.6' },
  'no-reference': { filled: '', outlined: circle },
  borderline: { filled: 'M 0 -4.4 A 4.4 4.4 0 0 0 0 4.4 Z', outlined: circle },
  suppressed: { filled: '', outlined: `${circle} M -3.1 3.1 L 3.1 -3.1` },
  'ahead-of-most': { filled: discAt(2.6), outlined: track },
  'with-the-field': { filled: discAt(0), outlined: track },
  'behind-most': { filled: discAt(-2.6), outlined: track },
  split: {
    filled: 'M -5.4 -4.4 L -2 -4.4 L -2 4.4 L -5.4 4.4 Z M 2 -4.4 L 5.4 -4.4 L 5.4 4.4 L 2 4.4 Z',
    outlined: '',
  },
  'moved-in': { filled: smallDisc(4), outlined: 'M -5.6 0 L 1 0 M -1.8 -3 L 1.2 0 L -1.8 3' },
  'moved-out': { filled: smallDisc(4), outlined: 'M 2 0 L -4.6 0 M -1.8 -3 L -4.8 0 L -1.8 3' },
  unmoved: { filled: smallDisc(0), outlined: circle },
  new: { filled: '', outlined: 'M -4.4 0 L 4.4 0 M 0 -4.4 L 0 4.4' },
  gone: { filled: '', outlined: 'M -3.6 -3.6 L 3.6 3.6 M -3.6 3.6 L 3.6 -3.6' },
};
