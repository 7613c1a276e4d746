import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { errandLifetime, openErrand, sealErrand } from './errand';
import { endedText, endedWhy, holdTokens, readHeld, withClaim } from './held-tokens';

const held = { refreshToken: 'hemmeligt', accessToken: null, expiresAt: null };
const now = 1_800_000_000_000;

beforeEach(() => void vi.stubEnv('SESSION_SECRET', 'a secret of at least thirty-two characters'));
afterEach(() => void vi.unstubAllEnvs());

describe('the tokens that a session holds', () => {
  test('are read again, with who is asking and when to ask again, and cannot be read in the database', () => {
    const text = holdTokens(held, 42);
    expect(text).not.toContain('hemmeligt');
    expect(readHeld(text)).toEqual({ held, claimedUntil: 0, askAgainAt: 42 });
    expect(readHeld(withClaim(text, 7))).toEqual({ held, claimedUntil: 7, askAgainAt: 42 });
    expect(holdTokens(held)).not.toBe(holdTokens(held));
  });

  test('are gone with another secret, and when the session was ended', () => {
    const text = holdTokens(held);
    vi.stubEnv('SESSION_SECRET', 'another secret of at least thirty-two');
    expect(readHeld(text)).toBeNull();
    expect(readHeld('')).toBeNull();
    expect(readHeld(endedText('no-group'))).toBeNull();
    expect(endedWhy(endedText('no-group'))).toBe('no-group');
    expect(endedWhy(text)).toBeNull();
    expect(endedWhy(null)).toBeNull();
  });
});

describe('an errand', () => {
  const errand = { kind: 'invitation', token: 'abc' } as const;

  test('is back for a quarter of an hour, and neither forged nor from the future', () => {
    const sealed = sealErrand(errand, now);
    expect(openErrand(sealed, now + errandLifetime - 1)).toEqual(errand);
    expect(openErrand(sealed, now + errandLifetime)).toBeNull();
    expect(openErrand(sealed, now - 1)).toBeNull();
    expect(openErrand(sealed.slice(4), now)).toBeNull();
    expect(openErrand(undefined, now)).toBeNull();
    expect(openErrand(holdTokens(held), now)).toBeNull();
  });
});
