import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLeaked, leakedFile } from './leaked-passwords';
import { newPasswordProblem } from './new-password-problem';

const owner = { email: 'karen.jensen@vejle.dk', name: 'Karen Østergård' };

describe('the leaked passwords', () => {
  it('are 43,000 and more, in order and each of them once', () => {
    const kept = readFileSync(leakedFile());
    expect(kept.length % 6).toBe(0);
    const all = Array.from({ length: kept.length / 6 }, (_, index) =>
      kept.subarray(index * 6, index * 6 + 6).toString('hex'),
    );
    expect(all.length).toBeGreaterThan(43_000);
    expect(all).toEqual([...new Set(all)].toSorted());
  });

  it.each(['123qweasdzxc', 'sonyericsson', 'leavemealone', 'CHICKENWING101', '1qaz2wsx3edc'])('know %s', (password) => {
    expect(isLeaked(password)).toBe(true);
  });

  it.each(['hest under bro', 'en lang og god adgangskode', 'kort', ''])('do not know “%s”', (password) => {
    expect(isLeaked(password)).toBe(false);
  });

  it('know no sentence that is made up here', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 14, unit: 'grapheme' }), (password) => {
        expect(isLeaked(`${password} på en mark`)).toBe(false);
      }),
    );
  });
});

describe('a password that somebody chooses', () => {
  it('is none that has leaked, however it is written', () => {
    expect(newPasswordProblem('chickenwing101', owner)).toBe('leaked');
    expect(newPasswordProblem('ChickenWing101', owner)).toBe('leaked');
    expect(newPasswordProblem('hest under bro', owner)).toBeNull();
    expect(newPasswordProblem('kort', owner)).toBe('too-short');
  });
});
