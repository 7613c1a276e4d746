/** One year's number on a line. */
export type LinePoint = { readonly year: number; readonly value: number };

/** The part of a picture that a line may fill, in its units; y grows downwards. */
export type LineFrame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Where a year and a number stand: years by the time between them, numbers from nothing at the bottom to `most` at the top. With one
 * year alone, the middle.
 */
export function placeOnLine(
  { year, value }: LinePoint,
  { years, most }: { readonly years: readonly number[]; readonly most: number },
  frame: LineFrame,
): { readonly x: number; readonly y: number } {
  const first = Math.min(...years);
  const span = Math.max(...years) - first;
  const across = span === 0 ? 0.5 : (year - first) / span;
  const up = most === 0 ? 0 : value / most;
  return {
    x: rounded(frame.left + across * (frame.right - frame.left)),
    y: rounded(frame.bottom - up * (frame.bottom - frame.top)),
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;
