/** A number as a sheet writes it: 4 · 4,0 · 2.5. Null for anything else, thousands and exponents included. */
export function readNumber(text: string): number | null {
  const match = /^\s*([+\-−]?)(\d{1,9})(?:[.,](\d{1,12}))?\s*$/.exec(text);
  if (match === null) return null;
  const size = Number(`${match[2]}.${match[3] ?? '0'}`);
  return match[1] === '' || match[1] === '+' ? size : -size;
}
