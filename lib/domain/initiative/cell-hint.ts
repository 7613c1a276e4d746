/** Where placements and initiatives say different things of one cell: something to look at, never changed by itself. */
export const cellHintKinds = [
  /** The cell is piloted, and nothing is tried there. */
  'pilot-without-initiative',
  /** Something is tried in a cell that says neither piloting nor operating. */
  'pilot-elsewhere-said',
  /** Something is in operation in a cell that does not say so. */
  'operating-not-said',
  /** In operation in two areas or more, and its spread is still "single". */
  'single-in-several-areas',
] as const;
export type CellHintKind = (typeof cellHintKinds)[number];

/** One hint: the cell, and the initiatives it is about; none for `pilot-without-initiative`. */
export type CellHint = {
  readonly kind: CellHintKind;
  readonly technologyId: string;
  /** Null is the combined radar. */
  readonly areaId: string | null;
  readonly initiativeIds: readonly string[];
};
