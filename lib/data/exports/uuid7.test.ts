import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { uuid7 } from './uuid7';

const rest = fc.uint8Array({ minLength: 10, maxLength: 10 });
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });

test('is a UUID of version 7', () => {
  fc.assert(fc.property(time, rest, (at, bytes) => z.uuidv7().safeParse(uuid7(new Date(at), bytes)).success));
});

test('sorts by time, and is the same for the same', () => {
  fc.assert(
    fc.property(time, rest, rest, (at, one, other) => {
      expect(uuid7(new Date(at), one) < uuid7(new Date(at + 1), other)).toBe(true);
      expect(uuid7(new Date(at), one)).toBe(uuid7(new Date(at), Uint8Array.from(one)));
    }),
  );
});

test('begins with the milliseconds, as the standard’s own example does', () => {
  const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(uuid7(new Date(0x017f22e279b0), bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});
