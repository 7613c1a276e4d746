import { expect, test } from 'vitest';
import { shortCode } from './short-code';

test('an id has one code of four digits, and ids that are nearly alike have others', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `01a204c7-0000-7000-8000-${String(index).padStart(12, '0')}`);
  const codes = ids.map(shortCode);
  for (const code of [...codes, shortCode('')]) expect(code).toMatch(/^[\da-f]{4}$/);
  expect(new Set(codes).size).toBeGreaterThan(195);
  // What is written down once must mean the same later.
  expect(shortCode('demo-eksempel-contributor')).toBe('0883');
});
