import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keyedHash, seal, unseal } from './seal';

describe('sealing', () => {
  beforeEach(() => void vi.stubEnv('SESSION_SECRET', 'a secret of at least thirty-two characters'));
  afterEach(() => void vi.unstubAllEnvs());

  test('what is sealed is opened again, and never sealed alike twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const text = Buffer.from(given, 'utf8').toString('utf8');
        expect(unseal(seal(text, 'mail'), 'mail')).toBe(text);
        expect(seal(text, 'mail')).not.toBe(seal(text, 'mail'));
      }),
    );
  });

  test('another purpose, another secret, a changed or cut text: null', () => {
    const sealed = seal('token', 'mail');
    expect(unseal(sealed, 'directory')).toBeNull();
    expect(unseal(`${sealed.slice(0, -2)}AA`, 'mail')).toBeNull();
    for (const length of [0, 1, 10, 30]) expect(unseal(sealed.slice(0, length), 'mail')).toBeNull();
    vi.stubEnv('SESSION_SECRET', 'another secret of at least thirty-two');
    expect(unseal(sealed, 'mail')).toBeNull();
  });

  test('a keyed hash is the same each time, and another for another name, purpose or secret', () => {
    const hash = keyedHash('account:a@example.dk', 'account');
    expect(keyedHash('account:a@example.dk', 'account')).toBe(hash);
    expect(keyedHash('account:b@example.dk', 'account')).not.toBe(hash);
    expect(keyedHash('account:a@example.dk', 'tries')).not.toBe(hash);
    vi.stubEnv('SESSION_SECRET', 'another secret of at least thirty-two');
    expect(keyedHash('account:a@example.dk', 'account')).not.toBe(hash);
  });
});
