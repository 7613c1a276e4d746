/** An exact rational number in lowest terms, its denominator positive. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** The fraction in lowest terms. Throws on a denominator of zero. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction with denominator 0');
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function subtract(first: Fraction, second: Fraction): Fraction {
  return fraction(
    first.numerator * second.denominator - second.numerator * first.denominator,
    first.denominator * second.denominator,
  );
}

export function add(first: Fraction, second: Fraction): Fraction {
  return subtract(first, { numerator: -second.numerator, denominator: second.denominator });
}

export function multiply(first: Fraction, second: Fraction): Fraction {
  return fraction(first.numerator * second.numerator, first.denominator * second.denominator);
}

export function divide(first: Fraction, second: Fraction): Fraction {
  return fraction(first.numerator * second.denominator, first.denominator * second.numerator);
}

export function isZero({ numerator }: Fraction): boolean {
  return numerator === 0n;
}

export function isOne({ numerator, denominator }: Fraction): boolean {
  return numerator === denominator;
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let [high, low] = [first < 0n ? -first : first, second < 0n ? -second : second];
  while (low > 0n) [high, low] = [low, high % low];
  return high === 0n ? 1n : high;
}
