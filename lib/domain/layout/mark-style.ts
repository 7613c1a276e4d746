import type { MarkKind } from './mark-kind';

/**
 * How each sign looks, the same on the screen, on paper and in every file: sign, colour and weight.
 *
 * Colours keep 4.5:1 against white, so that words can be set in them and numbers on them, and 3:1 against every ring.
 * In greyscale agreement is the lightest; the sign and the word tell the rest apart, the colour only helps. What is no verdict,
 * position among the others and movement over the years, shares two calm colours that no finding has.
 */
export type MarkStyle = {
  /** For plain text; IBM Plex Sans lacks most of them, so pictures draw `markShape` instead. */
  readonly glyph: string;
  /** #rrggbb. */
  readonly colour: string;
  /** What calls for a look: bold name, thick connector. */
  readonly strong: boolean;
  /** The dot is filled when it is compared, and hollow when there is nothing to compare with. */
  readonly filled: boolean;
};

const blue = '#1d4ed8';
const orange = '#b04a08';
const ochre = '#855f00';
const redBrown = '#8a1f11';
const green = '#15703a';
const violet = '#6b35a8';
const grey = '#66707b';
const steel = '#2c5773';
const stone = '#6b6259';

export const markStyles: Readonly<Record<MarkKind, MarkStyle>> = {
  'too-much': { glyph: '▲', colour: orange, strong: true, filled: true },
  early: { glyph: '△', colour: ochre, strong: true, filled: true },
  'too-little': { glyph: '▼', colour: blue, strong: true, filled: true },
  'using-too-little': { glyph: '▽', colour: blue, strong: true, filled: true },
  risk: { glyph: '!', colour: redBrown, strong: true, filled: true },
  ahead: { glyph: '★', colour: green, strong: true, filled: true },
  mixed: { glyph: '≠', colour: violet, strong: true, filled: true },
  aligned: { glyph: '=', colour: grey, strong: false, filled: true },
  stopped: { glyph: '■', colour: grey, strong: false, filled: false },
  'not-relevant': { glyph: '–', colour: grey, strong: false, filled: false },
  unanswered: { glyph: '?', colour: grey, strong: false, filled: false },
  'no-reference': { glyph: '○', colour: grey, strong: false, filled: false },
  borderline: { glyph: '◐', colour: grey, strong: false, filled: false },
  suppressed: { glyph: '⊘', colour: grey, strong: false, filled: false },
  'ahead-of-most': { glyph: '⊸', colour: steel, strong: true, filled: true },
  'with-the-field': { glyph: '⦵', colour: stone, strong: false, filled: true },
  'behind-most': { glyph: '⟜', colour: steel, strong: true, filled: true },
  split: { glyph: '∥', colour: steel, strong: false, filled: true },
  'moved-in': { glyph: '⇥', colour: steel, strong: true, filled: true },
  'moved-out': { glyph: '⇤', colour: steel, strong: true, filled: true },
  unmoved: { glyph: '⊙', colour: stone, strong: false, filled: true },
  new: { glyph: '✚', colour: steel, strong: false, filled: true },
  gone: { glyph: '✕', colour: stone, strong: false, filled: false },
};

/** Colours of the rest of the picture, #rrggbb. Opaque only: transparency is not allowed in archived documents. */
export const radarColours = {
  /** Klar, Afprøv, Hold øje, Afvent. */
  rings: ['#d3dfe8', '#e2e9f0', '#edf1f5', '#f7f9fb'],
  middle: '#ffffff',
  line: '#b9c5d0',
  whisker: '#7d8893',
  arc: '#16212c',
  text: '#38434e',
  strongText: '#16212c',
} as const;
