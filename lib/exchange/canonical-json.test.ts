import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';

/** The same value with the members of each object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, turned(child)]),
  );
}

describe('canonicalJson', () => {
  it('says what the value says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of keys, and writes it again the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(turned(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('tells any two different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
        const plain = (value: unknown) => JSON.stringify(turned(turned(JSON.parse(canonicalJson(value)))));
        expect(canonicalJson(one) === canonicalJson(other)).toBe(plain(one) === plain(other));
      }),
    );
  });

  it('is exact', () => {
    const value = { b: [1.5, -0, 1e21], a: { æ: 'ø"\n', '2': null, '10': true } };
    expect(canonicalJson(value)).toBe('{"a":{"10":true,"2":null,"æ":"ø\\"\\n"},"b":[1.5,0,1e+21]}');
  });

  it.each([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY], [1n], [new Date(0)], [() => 1], [new Map()]])(
    'refuses %s, which is not JSON',
    (value) => expect(() => canonicalJson({ value })).toThrow(TypeError),
  );
});
