import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCodeLength, joinCodeLetters, parseJoinCode, showJoinCode } from './join-code';

const codes = fc
  .array(fc.constantFrom(...joinCodeLetters), { minLength: joinCodeLength, maxLength: joinCodeLength })
  .map((letters) => letters.join(''));

describe('a join code', () => {
  it('is read as it is shown, however it is typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const shown = showJoinCode(code);
        expect(shown).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
        for (const typed of [shown, shown.toLowerCase(), ` ${code} `, shown.replace('-', ' ')])
          expect(parseJoinCode(typed)).toBe(code);
      }),
    );
  });

  it.each(['', 'BCDF', 'BCDF-GHJKM', 'BCDF-GHJI', 'BCDF-GHJL', 'BCDF-GHJO', 'BCDF-GHJ1', 'BCDF/GHJK'])(
    'is never %j',
    (text) => {
      expect(parseJoinCode(text)).toBeNull();
    },
  );
});
