import { expect, test } from 'vitest';
import { failure, success } from '@/lib/domain/result';
import { textOf } from '@/lib/text/locale';
import { goneNames, isGoneName, namesAgain } from './names-again';

test.each(goneNames)('%s is a choice to make again, and says which in both languages', (reason) => {
  expect(namesAgain(failure('not_found', reason))).toMatchObject({ ok: false, code: 'invalid', reason });
  const [da, en] = [textOf('da').initiatives.failed[reason], textOf('en').initiatives.failed[reason]];
  expect(da).toMatch(/Vælg/);
  expect(en).toMatch(/Choose/);
});

test('an initiative that is not there stays not found, and what was stored stays stored', () => {
  expect(namesAgain(failure('not_found', 'no-initiative'))).toMatchObject({ code: 'not_found' });
  expect(namesAgain(success({ id: 'one' }))).toEqual(success({ id: 'one' }));
  expect([isGoneName(undefined), isGoneName('invalid')]).toEqual([false, false]);
});
