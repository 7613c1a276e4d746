import { describe, expect, test } from 'vitest';
import { troubleOf } from './trouble';

const coded = (code: string, message = '') => Object.assign(new Error(message), { code });

describe('an error that will pass', () => {
  test.each([
    ['the disk is full', coded('SQLITE_FULL'), 'full'],
    [
      'the disk is full, told by Prisma',
      coded('P2010', 'Raw query failed. Message: `database or disk is full`'),
      'full',
    ],
    ['PostgreSQL’s disk is full', coded('53100'), 'full'],
    ['the lock was not had', coded('SQLITE_BUSY', 'database is locked'), 'busy'],
    ['no turn in time', coded('P2028'), 'busy'],
    ['no connection free in time', new Error('timeout exceeded when trying to connect'), 'busy'],
    ['nothing listens', coded('ECONNREFUSED'), 'unreachable'],
    [
      'nothing listens at any address',
      new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]),
      'unreachable',
    ],
    [
      'it was stopped under the query',
      coded('57P01', 'terminating connection due to administrator command'),
      'unreachable',
    ],
    ['the connection was cut', new Error('Connection terminated unexpectedly'), 'unreachable'],
    ['a standby that takes no writes', coded('25006'), 'unreachable'],
  ])('%s', (_name, error, trouble) => expect(troubleOf(error)).toBe(trouble));

  test('is known by what it wraps', () => {
    const driver = { name: 'DriverAdapterError', cause: { kind: 'sqlite', originalCode: 'SQLITE_FULL' } };
    expect(troubleOf(Object.assign(new Error('x'), { code: 'P2010', meta: { driverAdapterError: driver } }))).toBe(
      'full',
    );
    expect(troubleOf({ name: 'DriverAdapterError', cause: { kind: 'DatabaseNotReachable' } })).toBe('unreachable');
    expect(troubleOf(new Error('outer', { cause: new Error('inner', { cause: coded('ECONNRESET') }) }))).toBe(
      'unreachable',
    );
  });

  test.each([
    ['a mistake in the code', new TypeError('x is not a function')],
    ['a rule of the database', coded('P2002', 'Unique constraint failed')],
    ['nothing at all', null],
    ['a text', 'ECONNREFUSED'],
    ['a code inside a longer word', coded('XP2028')],
  ])('is not %s', (_name, error) => expect(troubleOf(error)).toBeNull());

  test('one that wraps itself is no endless loop', () => {
    const error: Error & { cause?: unknown } = new Error('round');
    error.cause = error;
    expect(troubleOf(error)).toBeNull();
  });
});
