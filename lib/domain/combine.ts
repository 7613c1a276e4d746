import { answerLevel, isAnswered } from './answer';
import { type CellAnswer, compareCell } from './comparison';
import type { ComparedFinding, Finding, State } from './finding';
import { isCompared, states } from './finding';
import type { ReferenceValue } from './reference';

/**
 * One technology over all areas.
 *
 * The mean of the areas' levels only positions the dot; lowest and highest are its whisker. The finding is the one that
 * more than half of the compared areas have, each against its own reference; otherwise `mixed`, which is comparable but
 * neither much nor little. Where no area is compared, the state that most of the answering areas have is shown: one
 * area's answer is never hidden behind those that have not answered.
 */
export type AreaCell = CellAnswer & { readonly reference: ReferenceValue | null };

export type Combined = {
  readonly finding: Finding;
  /** Mean of the areas' levels, 1 to 4; null when no area answers with a use. Positions the dot, nothing else. */
  readonly level: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly areas: UseCounts;
  readonly answered: boolean;
  readonly piloted: boolean;
  /** In how many areas it is in operation before the edition finds it ready. */
  readonly exposedAreas: number;
};

/** In how many areas a technology is in each use. */
export type UseCounts = {
  readonly operating: number;
  readonly piloting: number;
  readonly following: number;
  readonly notInUse: number;
};

/** Combines one technology's cells, one per area; the order of the areas does not matter. */
export function combineAreas(cells: readonly AreaCell[]): Combined {
  const levels = cells.map((cell) => answerLevel(cell.answer)).filter((level) => level !== null);
  const results = cells.map((cell) => compareCell(cell, cell.reference));
  const counts = countUses(cells);
  return {
    finding: combinedFinding(results),
    level: levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length,
    lowest: levels.length === 0 ? null : Math.min(...levels),
    highest: levels.length === 0 ? null : Math.max(...levels),
    areas: counts,
    answered: cells.some((cell) => isAnswered(cell.answer)),
    piloted: counts.piloting > 0,
    exposedAreas: results.filter((finding) => finding === 'exposed').length,
  };
}

function countUses(cells: readonly CellAnswer[]): UseCounts {
  const count = (answer: CellAnswer['answer']) => cells.filter((cell) => cell.answer === answer).length;
  return {
    operating: count('operating'),
    piloting: count('piloting'),
    following: count('following'),
    notInUse: count('not-in-use'),
  };
}

/** The finding that more than half of the compared areas have; otherwise mixed, or the commonest state. */
export function combinedFinding(results: readonly Finding[]): Finding {
  const compared = results.filter(isCompared);
  if (compared.length === 0) return commonestState(results);
  const majority = compared.find((finding) => share(compared, finding) > compared.length / 2);
  return majority ?? 'mixed';
}

function share(compared: readonly ComparedFinding[], finding: ComparedFinding): number {
  return compared.filter((other) => other === finding).length;
}

/** The state that most of the answering areas have; of equals, the first in `states`. Unanswered when none answers. */
function commonestState(results: readonly Finding[]): State {
  const answered = results.filter((result) => result !== 'unanswered');
  const count = (state: State) => answered.filter((result) => result === state).length;
  const most = Math.max(...states.map(count));
  return most === 0 ? 'unanswered' : (states.find((state) => count(state) === most) ?? 'unanswered');
}
