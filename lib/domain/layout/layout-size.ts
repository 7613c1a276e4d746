/**
 * How large a radar is drawn, in units of its own picture; on a page 1280 wide one unit is about one pixel.
 *
 * The proportions do not depend on the number of technologies, so that style sheets can crop the picture to its circle
 * on a narrow screen.
 */
export type LayoutSize = {
  readonly width: number;
  readonly height: number;
  /** Radius of the outermost circle. */
  readonly rim: number;
  /** Radius of a dot: 13 is 26 across, 24 or more on screen. */
  readonly dot: number;
  /** Dots may shrink to this where there are too many for the rings; equal to `dot` where they never may. */
  readonly smallestDot: number;
  /** Radius of the middle of the innermost ring, unless many dots need it wider. */
  readonly innermost: number;
  readonly fontSize: number;
  readonly lineHeight: number;
};

/** The comparison page, and the picture as a file; every dot is 24 pixels or more on a screen 1280 wide. */
export const fullSize: LayoutSize = {
  width: 1180,
  height: 810,
  rim: 345,
  dot: 13,
  smallestDot: 13,
  innermost: 134,
  fontSize: 13,
  lineHeight: 16,
};

/** Beside other content, as on the overview. */
export const compactSize: LayoutSize = {
  width: 820,
  height: 600,
  rim: 248,
  dot: 12,
  smallestDot: 7.5,
  innermost: 104,
  fontSize: 12,
  lineHeight: 15,
};

/** Across the text of an A4 page, 170 by 125 millimetres: two thirds of a point a unit, names of eight points. */
export const paperSize: LayoutSize = {
  width: 723,
  height: 531,
  rim: 214,
  dot: 10,
  smallestDot: 8,
  innermost: 86,
  fontSize: 12,
  lineHeight: 14,
};

/** Beside a column of words on a wide slide, 8.6 by 6.3 inches: five sixths of a point a unit, names of ten points. */
export const slideSize: LayoutSize = {
  width: 743,
  height: 544,
  rim: 220,
  dot: 11,
  smallestDot: 8,
  innermost: 90,
  fontSize: 12,
  lineHeight: 14,
};
