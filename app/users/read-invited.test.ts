import { describe, expect, it } from 'vitest';
import { readInvited } from './read-invited';

describe('who is invited', () => {
  it('is read as it is stored', () => {
    expect(readInvited({ name: ' Ida  Indkøb ', email: ' Ida@Example.dk ' })).toEqual({
      ok: true,
      value: { name: 'Ida Indkøb', email: 'ida@example.dk' },
    });
  });

  it.each([
    ['no-name', { name: '  ', email: 'ida@example.dk' }],
    ['no-name', { name: 'i'.repeat(101), email: 'ida@example.dk' }],
    ['no-email', { name: 'Ida', email: '' }],
    ['no-email', { name: 'Ida', email: 'ida@kommune' }],
  ])('is told %s', (reason, given) => {
    expect(readInvited(given)).toMatchObject({ ok: false, code: 'invalid', reason });
  });
});
