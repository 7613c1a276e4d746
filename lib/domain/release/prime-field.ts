/**
 * Whole numbers modulo a prime, small enough that a product is exact in a double.
 *
 * What holds of rows of whole numbers over the fractions holds of them here too: a sum that vanishes, or that has few values, has no
 * more here. So a search here misses nothing that the fractions have, and is many times as fast; it could at most find something
 * that they do not have, and then a group is withheld for nothing.
 */
export const prime = 67_108_859;

export function product(one: number, other: number): number {
  return (one * other) % prime;
}

/** The number that gives 1 times `value`, which is not 0. By Fermat: value to the power of prime − 2. */
export function inverse(value: number): number {
  let [result, base, exponent] = [1, value, prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = product(result, base);
    base = product(base, base);
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

/** `row` less so much of `other` that its value in `column` is 0; `other` has 1 there. */
export function cleared(row: Float64Array, other: Float64Array, column: number): Float64Array {
  const factor = row[column] ?? 0;
  if (factor === 0) return row;
  return row.map((value, index) => {
    const less = value - product(factor, other[index] ?? 0);
    return less < 0 ? less + prime : less;
  });
}

/** `row` times so much that its value in `column`, which is not 0, is 1. */
export function scaled(row: Float64Array, column: number): Float64Array {
  const factor = inverse(row[column] ?? 0);
  return row.map((value) => product(value, factor));
}
