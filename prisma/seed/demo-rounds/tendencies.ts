/** What the simulated kommuner tend to answer of one technology. */
export type Tendency = {
  /** The level, 1 to 4, that they lie about in the first year. */
  readonly level: number;
  /** How much further in they lie a year later. */
  readonly growth: number;
  /** One sign an area, in the order of `defaultAreas`: see `areaSigns`. */
  readonly areas: string;
  /** Two camps: this share has it in operation, the others hardly use it. Null where there is one. */
  readonly camps: number | null;
};

/**
 * What an area's sign does: `+` further in, `-` further out, `.` neither. `x` is mostly not relevant; in `o` hardly anybody has a use
 * to tell of, so that the cell is suppressed.
 */
export const areaSigns: Readonly<Record<string, { readonly shift: number; readonly inUse: number }>> = {
  '+': { shift: 0.7, inUse: 1 },
  '.': { shift: 0, inUse: 1 },
  '-': { shift: -0.6, inUse: 1 },
  x: { shift: -0.3, inUse: 0.3 },
  o: { shift: 0, inUse: 0.02 },
};

type Row = readonly [technologyId: string, level: number, growth: number, areas: string, camps?: number];

const rows: readonly Row[] = [
  ['digital-twin', 1.6, 0.3, '-+.---'],
  ['blockchain', 1.1, 0, '......'],
  ['edge-computing', 1.4, 0.2, '-+----'],
  ['natural-language-processing', 2.1, 0.7, '.---.+'],
  ['process-mining', 1.9, 0.3, '.---.+'],
  ['ai', 2.4, 0.8, '...-.+'],
  ['iot', 2.6, 0.3, '-+.+--'],
  ['rpa', 3.4, 0.1, '.-.-.+'],
  ['cloud', 3.2, 0.2, '.....+'],
  ['autonome-koeretoejer', 1.2, 0, 'x+xxox'],
  ['augmented-reality', 1.6, 0.1, '-.+---'],
  ['virtuelle-assistenter', 1.9, 0.5, '.--..+'],
  ['chatbot', 2, 0.1, '......', 0.45],
  ['vr', 2.1, 0.1, '-.+..-', 0.4],
  ['wearables', 2.5, 0.3, 'x-.+.x'],
  ['fysiske-robotter', 2.5, 0.2, 'x.-+-o'],
  ['droner', 2.2, 0.1, 'o+.xxx', 0.5],
  ['3d-print', 2, 0, 'o.+--o'],
  ['skaerme-selvbetjening', 3.6, 0.1, '......'],
  ['sociale-teknologier', 2.9, 0.2, '--.++-'],
  ['apps', 3.6, 0.1, '......'],
  ['videoloesninger', 3.2, 0.2, '.-.+..'],
];

/** By technology. Chosen so that each view has something to show; they say nothing of any real kommune. */
export const tendencies: Readonly<Record<string, Tendency>> = Object.fromEntries(
  rows.map(([id, level, growth, areas, camps = null]) => [id, { level, growth, areas, camps }]),
);
