import { type FindingKind, findingKind, isNotable } from './finding';
import { type SortableRow, sortRows } from './sort-rows';

/**
 * What to begin with on the overview: at most three technologies.
 *
 * The rule in words: first what is in operation before the edition finds it ready, then what is piloted too much, then
 * what is piloted too little, used too little, piloted early, differs between the areas, and last where the kommune is
 * ahead. One of each kind, the one farthest from the edition; when there are fewer kinds than three, the rest
 * are those farthest from the edition. Agreement, and what is not compared, is never among them.
 */
const startingOrder = [
  'risk',
  'too-much',
  'too-little',
  'using-too-little',
  'early',
  'mixed',
  'ahead',
] as const satisfies readonly FindingKind[];

export const startingCount = 3;

/** The up to three rows to start with, in the order of the rule above; the order of the input does not matter. */
export function startHere<Row extends SortableRow>(rows: readonly Row[]): Row[] {
  const byDistance = sortRows(rows.filter((row) => isNotable(row.finding)));
  const firstOfEachKind = startingOrder.flatMap((kind) => {
    const first = byDistance.find((row) => findingKind(row.finding) === kind);
    return first === undefined ? [] : [first];
  });
  const rest = byDistance.filter((row) => !firstOfEachKind.includes(row));
  return [...firstOfEachKind, ...rest].slice(0, startingCount);
}
