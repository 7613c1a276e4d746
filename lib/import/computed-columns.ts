/** Numbers by row; null where a cell is empty or no number. */
export type NumberColumn = readonly (number | null)[];

const tolerance = 0.006;

/**
 * From which column on every column is computed from those before it: the mean, or its rounding, the highest, lowest or
 * median. Only what cannot be chance counts. Equals the number of columns when none is computed.
 */
export function computedFrom(columns: readonly NumberColumn[]): number {
  if (columns.length > 30) return columns.length;
  for (let base = 2; base < columns.length; base += 1) {
    const others = columns.slice(0, base);
    if (columns.slice(base).every((column) => isComputedFrom(column, others))) return base;
  }
  return columns.length;
}

function isComputedFrom(column: NumberColumn, base: readonly NumberColumn[]): boolean {
  const rows = column.flatMap((value, row) => {
    const numbers = base.map((each) => each[row] ?? null).filter((number) => number !== null);
    return value === null || numbers.length === 0 ? [] : [{ value, numbers }];
  });
  if (rows.length < 3) return false;
  const whole = rows.every(({ value }) => Number.isInteger(value));
  if (!whole) return rows.every(({ value, numbers }) => Math.abs(value - mean(numbers)) <= tolerance);
  return (
    isTelling(rows, base.length) && wholeResults.some((of) => rows.every(({ value, numbers }) => value === of(numbers)))
  );
}

/** A column of whole numbers may be an area that happens to be highest: it takes many and varied rows to tell. */
function isTelling(rows: readonly { value: number; numbers: readonly number[] }[], base: number): boolean {
  const varied = rows.filter(({ numbers }) => new Set(numbers).size > 1).length;
  return base >= 3 && rows.length >= 8 && varied >= 4 && new Set(rows.map(({ value }) => value)).size >= 3;
}

const wholeResults: readonly ((numbers: readonly number[]) => number)[] = [
  (numbers) => Math.round(mean(numbers)),
  (numbers) => Math.max(...numbers),
  (numbers) => Math.min(...numbers),
  (numbers) => Math.round(median(numbers)),
];

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
