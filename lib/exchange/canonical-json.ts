/**
 * The one way to write a JSON value: keys sorted by their UTF-16 units, no space, numbers and strings as JSON.stringify writes
 * them. Two values that are equal give the same text, whatever order their keys came in. Throws on what is not JSON.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlain(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
  }
  if (!isScalar(value)) throw new TypeError(`Not JSON: ${typeof value}`);
  return JSON.stringify(value);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
}
