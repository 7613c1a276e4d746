import { describe, expect, test } from 'vitest';
import { showsBearer } from './bearer';

describe('a bearer token', () => {
  const secret = 'sixteen-letters-x';
  test.each([
    ['the secret', `Bearer ${secret}`, true],
    ['the secret, the word in small letters', `bearer ${secret}`, true],
    ['another', 'Bearer something-else-x', false],
    ['a part of it', `Bearer ${secret.slice(0, -1)}`, false],
    ['the secret and more', `Bearer ${secret}x`, false],
    ['the secret alone', secret, false],
    ['another scheme', `Basic ${secret}`, false],
    ['nothing', null, false],
    ['an empty one', 'Bearer ', false],
  ])('%s', (_name, authorization, right) => expect(showsBearer(authorization, secret)).toBe(right));
});
