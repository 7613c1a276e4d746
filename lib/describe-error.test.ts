import { describe, expect, test } from 'vitest';
import { describeError, maskText } from './describe-error';

const secret = 'HEMMELIGT-4711';

describe('an error in the log', () => {
  test.each([
    ['JSON that cannot be read', () => JSON.parse(`{"note": ${secret}}`)],
    [
      'a row that the database refused',
      () => {
        throw new Error(`\nInvalid \`prisma.user.create()\` invocation:\n{ data: { name: "${secret}" } }`);
      },
    ],
    [
      'an address',
      () => {
        throw new Error(`No mailbox ${secret}@example.dk`);
      },
    ],
    [
      'a message whose lines look like places',
      () => {
        throw new Error(`x\nat ${secret}`);
      },
    ],
    [
      'a long number',
      () => {
        throw new Error('Found 0101804711 in the text');
      },
    ],
  ])('says nothing of what was written: %s', (_name, fail) => {
    const told = JSON.stringify(describeError(thrownBy(fail)));
    expect(told).not.toContain(secret);
    expect(told).not.toContain('0101804711');
  });

  test('says what is needed to find it', () => {
    const told = describeError(Object.assign(new TypeError('x is not a function'), { code: 'E_X' }));
    expect(told).toMatchObject({ error: 'TypeError', code: 'E_X', message: 'x is not a function' });
    expect(told.at[0]).toContain('describe-error.test.ts');
  });

  test('may be no error at all', () => expect(describeError(secret)).toEqual({ error: 'string', message: '', at: [] }));

  test('keeps one line, and not a long one', () => {
    expect(maskText('\n\n first\nsecond')).toBe('first');
    expect(maskText('a '.repeat(500)).length).toBeLessThanOrEqual(160);
  });
});

function thrownBy(fail: () => unknown): unknown {
  try {
    fail();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail');
}
