import type { Box, SlideShape } from './slide-shape';

/** One slide before it is framed: what is its own. */
export type Slide = {
  readonly layout: 'title' | 'content';
  readonly title: SlideTitle;
  /** In the order they are drawn and read. */
  readonly shapes: readonly SlideShape[];
  /** For whoever presents it, a paragraph each. */
  readonly notes: readonly string[];
};

export type SlideTitle = {
  readonly text: string;
  /** Stands over the title, in small print, and belongs to it; empty for none. */
  readonly above: string;
  readonly box: Box;
  /** Points, largest first: the largest that fits is used. */
  readonly sizes: readonly number[];
};
