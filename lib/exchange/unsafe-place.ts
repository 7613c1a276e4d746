/** No file of ours is nested deeper, no object in one has more members, and no list more rows. */
const deepest = 8;
const mostMembers = 200;
const mostRows = 60_000;

/**
 * Where a parsed JSON value is not what a file of ours can hold: nested too deeply, of too many members or rows, naming its own
 * prototype, or a number too large to be one. Null where it is none of it. The schemas judge the rest.
 */
export function unsafePlace(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path.join('.');
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= deepest || isTooLarge(value)) return path.join('.');
  for (const [key, child] of Object.entries(value)) {
    const place = [...path, key.slice(0, 40)];
    const unsafe = key === '__proto__' ? place.join('.') : unsafePlace(child, place);
    if (unsafe !== null) return unsafe;
  }
  return null;
}

function isTooLarge(value: object): boolean {
  return Array.isArray(value) ? value.length > mostRows : Object.keys(value).length > mostMembers;
}
