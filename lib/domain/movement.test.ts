import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movement } from './movement';

describe('movement', () => {
  it.each([
    [2, 3, 'inwards'],
    [4, 3, 'outwards'],
    [3, 3, 'unmoved'],
    [3, 3.24, 'unmoved'],
    [3, 3.25, 'inwards'],
    [null, 2, 'new'],
    [2, null, 'gone'],
    [null, null, null],
  ] as const)('from %s to %s is %s', (earlier, later, expected) => {
    expect(movement(earlier, later)).toBe(expected);
  });

  it('turns round when the years do', () => {
    const turned = { inwards: 'outwards', outwards: 'inwards', unmoved: 'unmoved', new: 'gone', gone: 'new' } as const;
    const level = fc.option(fc.double({ min: 1, max: 4, noNaN: true }));
    fc.assert(
      fc.property(level, level, (one, other) => {
        const found = movement(one, other);
        expect(movement(other, one)).toBe(found === null ? null : turned[found]);
      }),
    );
  });
});
