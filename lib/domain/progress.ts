import type { Answer } from './answer';

/** How far one area, or the combined radar, is filled in. "Ved ikke" is handled, though it answers nothing. */
export type Progress = {
  readonly total: number;
  /** Has been given an answer, "ved ikke" included: the 14 of "14 af 22". */
  readonly handled: number;
  /** Of these, "ved ikke". */
  readonly unknown: number;
};

type Cell = { readonly technologyId: string; readonly areaId: string | null; readonly answer: Answer | null };

/** Counts one scope's cells; `areaId` null is the combined radar. Technologies that are not on the radar do not count. */
export function progressOf(technologyIds: readonly string[], cells: readonly Cell[], areaId: string | null): Progress {
  const answers = answersIn(cells, areaId);
  const given = technologyIds.map((id) => answers.get(id) ?? null).filter((answer) => answer !== null);
  const unknown = given.filter((answer) => answer === 'unknown').length;
  return { total: technologyIds.length, handled: given.length, unknown };
}

/** Progress of all scopes together, for "what is left to fill in". */
export function totalProgress(parts: readonly Progress[]): Progress {
  const sum = (pick: (part: Progress) => number) => parts.reduce((total, part) => total + pick(part), 0);
  return {
    total: sum((part) => part.total),
    handled: sum((part) => part.handled),
    unknown: sum((part) => part.unknown),
  };
}

/**
 * The id of the next technology without an answer in one scope; null when none is left.
 *
 * Begins after `after` and wraps around, so that `after` itself comes last; from the top when it is null or unknown.
 */
export function nextUnanswered(
  technologyIds: readonly string[],
  cells: readonly Cell[],
  { areaId, after }: { readonly areaId: string | null; readonly after: string | null },
): string | null {
  const answers = answersIn(cells, areaId);
  const start = after === null ? 0 : technologyIds.indexOf(after) + 1;
  const inTurn = [...technologyIds.slice(start), ...technologyIds.slice(0, start)];
  return inTurn.find((id) => (answers.get(id) ?? null) === null) ?? null;
}

function answersIn(cells: readonly Cell[], areaId: string | null): ReadonlyMap<string, Answer | null> {
  return new Map(cells.filter((cell) => cell.areaId === areaId).map((cell) => [cell.technologyId, cell.answer]));
}
