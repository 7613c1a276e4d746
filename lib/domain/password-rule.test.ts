import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordLength, passwordProblem } from './password-rule';

const owner = { email: 'karen.jensen@vejle.dk', name: 'Karen Østergård' };

const noneLeaked = () => false;

describe('a new password', () => {
  it.each([
    ['hest under bro', null],
    ['tolv tegn 12', null],
    ['ææææ øøøø åååå', null],
    ['elleve tegn', 'too-short'],
    ['👩‍💻'.repeat(3), 'too-short'],
    ['karen.jensen@vejle.dk', 'personal'],
    ['KarenJensen2026!', 'personal'],
    ['karen jensen karen jensen', 'personal'],
    ['Karen Østergård', 'personal'],
    ['østergård2026', 'personal'],
    ['karen har en hest', null],
    ['aaaaaaaaaaaa', 'common'],
    ['121212121212', 'common'],
    ['123456789012', 'common'],
    ['abcdefghijkl', 'common'],
    ['lkjihgfedcba', 'common'],
    ['Password1234', 'common'],
    ['passwordpassword', 'common'],
    ['Sommer2026!!', 'common'],
    ['adgangskode1', 'common'],
    ['Velkommen2026', 'common'],
    ['1q2w3e4r5t6y', 'common'],
    ['sommer i danmark er kort', null],
    ['2026 11 22 kl. 9', null],
  ] as const)('%s: %s', (password, problem) => {
    expect(passwordProblem(password, owner, noneLeaked)).toBe(problem);
  });

  it('may not have leaked', () => {
    const isLeaked = (password: string) => password === 'hest under bro';
    expect(passwordProblem('hest under bro', owner, isLeaked)).toBe('leaked');
    expect(passwordProblem('hest under træ', owner, isLeaked)).toBeNull();
  });

  it('counts its limits in characters', () => {
    const long = 'b1æ9'.repeat(32);
    expect([...long]).toHaveLength(passwordLength.most);
    expect(passwordProblem(long, owner, noneLeaked)).toBeNull();
    expect(passwordProblem(`${long}x`, owner, noneLeaked)).toBe('too-long');
  });

  it('is never too short and right, and never too long and right', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (password) => {
        const length = [...password].length;
        const problem = passwordProblem(password, owner, noneLeaked);
        expect(problem === 'too-short').toBe(length < passwordLength.least);
        expect(problem === 'too-long').toBe(length > passwordLength.most);
      }),
    );
  });

  it('does not trip over an owner without name or e-mail', () => {
    expect(passwordProblem('2026 11 22 kl. 9', { email: '', name: '' }, noneLeaked)).toBeNull();
  });
});
