import type { Finding } from './finding';
import { findingKind, isCompared } from './finding';
import type { Ring } from './ring';

/**
 * What many findings say together: does the kommune pilot too little or too much?
 *
 * Comparable are the cells with a compared finding. Counts only, when fewer than 8 are comparable, fewer than 60 % of
 * the cells are answered, or the edition lacks one of Klar, Afprøv, and Hold øje or Afvent. Otherwise a side tips when
 * it has at least 2 findings and at least 15 % of the comparable. The 15 % is Pejling's own threshold, and adjustable.
 */
export type BalanceCell = {
  readonly finding: Finding;
  /** In the combined view: answered in any area. */
  readonly answered: boolean;
  /** In the combined view: piloted in any area. */
  readonly piloted: boolean;
  /** The ring the edition shows for this cell; in the combined view without a combined value, those of its areas. */
  readonly rings: readonly Ring[];
  /** How many areas are exposed; lists the risk of a minority too. 0 or 1 for a single cell. */
  readonly exposedAreas: number;
};

export const verdicts = ['counts-only', 'too-much', 'too-little', 'misplaced', 'no-pilots', 'no-clear-tilt'] as const;
export type Verdict = (typeof verdicts)[number];

export const countsOnlyReasons = ['few-comparable', 'few-answered', 'rings-missing'] as const;
export type CountsOnlyReason = (typeof countsOnlyReasons)[number];

export const minimumComparable = 8;
export const minimumAnsweredPercent = 60;
export const minimumFindings = 2;
export const defaultTiltPercent = 15;

export type Balance = {
  readonly verdict: Verdict;
  /** Why only counts are given; empty for every other verdict. */
  readonly reasons: readonly CountsOnlyReason[];
  readonly cells: number;
  readonly answered: number;
  readonly comparable: number;
  readonly tooMuch: number;
  readonly overduePilots: number;
  readonly prematurePilots: number;
  readonly tooLittle: number;
  readonly earlyPilots: number;
  /** Untapped and unscaled. */
  readonly usingTooLittle: number;
  /** Cells that are exposed, in a minority of the areas too. */
  readonly risk: number;
  readonly ahead: number;
  readonly aligned: number;
  readonly mixed: number;
  readonly pilots: number;
  /** Cells that the edition has in Afprøv: what there is to pilot. */
  readonly editionTrials: number;
  readonly tiltPercent: number;
};

/** The pilot balance of a set of cells; the order of the cells does not matter. `tiltPercent` is 1 to 100. */
export function pilotBalance(cells: readonly BalanceCell[], tiltPercent = defaultTiltPercent): Balance {
  const counts = countCells(cells);
  const reasons = countsOnly(cells, counts);
  return { ...counts, verdict: verdictOf(counts, reasons, tiltPercent), reasons, tiltPercent };
}

type Counts = Omit<Balance, 'verdict' | 'reasons' | 'tiltPercent'>;

function countCells(cells: readonly BalanceCell[]): Counts {
  const count = (test: (cell: BalanceCell) => boolean) => cells.filter(test).length;
  const having = (finding: Finding) => count((cell) => cell.finding === finding);
  const overduePilots = having('overdue-pilot');
  const prematurePilots = having('premature-pilot');
  return {
    cells: cells.length,
    answered: count((cell) => cell.answered),
    comparable: count((cell) => isCompared(cell.finding)),
    tooMuch: overduePilots + prematurePilots,
    overduePilots,
    prematurePilots,
    tooLittle: having('missing-pilot'),
    earlyPilots: having('early-pilot'),
    usingTooLittle: count((cell) => findingKind(cell.finding) === 'using-too-little'),
    risk: count((cell) => cell.exposedAreas > 0),
    ahead: having('ahead'),
    aligned: having('aligned'),
    mixed: having('mixed'),
    pilots: count((cell) => cell.piloted),
    editionTrials: count((cell) => cell.rings.includes('trial')),
  };
}

function countsOnly(cells: readonly BalanceCell[], counts: Counts): CountsOnlyReason[] {
  const reasons: CountsOnlyReason[] = [];
  if (counts.comparable < minimumComparable) reasons.push('few-comparable');
  if (counts.answered * 100 < minimumAnsweredPercent * counts.cells) reasons.push('few-answered');
  if (!hasEachKindOfRing(cells)) reasons.push('rings-missing');
  return reasons;
}

function hasEachKindOfRing(cells: readonly BalanceCell[]): boolean {
  const found = new Set(cells.flatMap((cell) => cell.rings));
  return found.has('ready') && found.has('trial') && (found.has('watch') || found.has('wait'));
}

function verdictOf(counts: Counts, reasons: readonly CountsOnlyReason[], tiltPercent: number): Verdict {
  if (reasons.length > 0) return 'counts-only';
  const tips = (found: number) => found >= minimumFindings && found * 100 >= tiltPercent * counts.comparable;
  const much = tips(counts.tooMuch);
  const little = tips(counts.tooLittle);
  if (much && little) return 'misplaced';
  if (much) return 'too-much';
  if (little) return 'too-little';
  return counts.pilots === 0 ? 'no-pilots' : 'no-clear-tilt';
}
