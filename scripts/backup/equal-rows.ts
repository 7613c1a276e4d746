/** What differs between two counts of rows, in words; null when they are equal. */
export function unequalRows(
  expected: Readonly<Record<string, number>>,
  found: Readonly<Record<string, number>>,
): string | null {
  const tables = [...new Set([...Object.keys(expected), ...Object.keys(found)])].toSorted();
  const unequal = tables.filter((table) => expected[table] !== found[table]);
  if (unequal.length === 0) return null;
  return unequal
    .map((table) => `${table} has ${found[table] ?? 'no'} rows, not ${expected[table] ?? 'any'}`)
    .join('; ');
}
