import { divide, type Fraction, isZero, multiply, subtract } from './fraction';

export type ReducedRow = { readonly pivot: number; readonly values: readonly Fraction[] };

/**
 * A matrix in reduced row echelon form, without its zero rows: each row has a 1 in its pivot column, where every other row has
 * 0. Exact, whatever the size.
 */
export function reducedRows(matrix: readonly (readonly Fraction[])[]): ReducedRow[] {
  const columns = matrix[0]?.length ?? 0;
  let rest = matrix.map((row) => [...row]);
  let reduced: ReducedRow[] = [];
  for (let column = 0; column < columns && rest.length > 0; column += 1) {
    const found = rest.find((row) => !isZero(row[column] ?? noValue()));
    if (found === undefined) continue;
    const values = scaled(found, found[column] ?? noValue());
    rest = rest.filter((row) => row !== found).map((row) => cleared(row, values, column));
    reduced = [
      ...reduced.map((row) => ({ pivot: row.pivot, values: cleared(row.values, values, column) })),
      { pivot: column, values },
    ];
  }
  return reduced;
}

function scaled(row: readonly Fraction[], by: Fraction): Fraction[] {
  return row.map((value) => (isZero(value) ? value : divide(value, by)));
}

/** The row less so much of the pivot's row that its value in the column is 0. */
function cleared(row: readonly Fraction[], pivotRow: readonly Fraction[], column: number): Fraction[] {
  const factor = row[column] ?? noValue();
  if (isZero(factor)) return [...row];
  return row.map((value, index) => {
    const other = pivotRow[index] ?? noValue();
    return isZero(other) ? value : subtract(value, multiply(factor, other));
  });
}

function noValue(): never {
  throw new RangeError('Rows of different lengths');
}
