import type { Value } from './answer';
import type { ComparedCell } from './radar';

/** Of the cells in operation: how many give the expected value, by what was answered; `unstated` said nothing of it. */
export type ValueCounts = Readonly<Record<Value | 'unstated' | 'operating', number>>;

/** Counts the value of what is in operation; a cell is one technology in one area. */
export function valueCounts(cells: readonly ComparedCell[]): ValueCounts {
  const operating = cells.filter((cell) => cell.answer === 'operating');
  const having = (value: Value | null) => operating.filter((cell) => cell.value === value).length;
  return {
    operating: operating.length,
    yes: having('yes'),
    partly: having('partly'),
    no: having('no'),
    'not-evaluated': having('not-evaluated'),
    unstated: having(null),
  };
}
