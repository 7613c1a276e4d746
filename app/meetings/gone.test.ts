import { describe, expect, it } from 'vitest';
import { failure, success } from '@/lib/domain/result';
import { textOf } from '@/lib/text/locale';
import { chooseAgain } from './gone';

describe('chooseAgain', () => {
  it.each(['no-area', 'no-technology', 'no-cell', 'no-initiative', 'no-decision'])('%s is chosen again', (reason) => {
    expect(chooseAgain(failure('not_found', reason))).toEqual(failure('invalid', reason));
    for (const locale of ['da', 'en'] as const) {
      const { meetings, room } = textOf(locale);
      const said: Readonly<Record<string, string>> = { ...meetings.failed, ...room.screen.failed };
      expect(said[reason], locale).toMatch(/\w/);
    }
  });

  it.each([
    failure('not_found', 'no-meeting'),
    failure('not_found', 'no-item'),
    failure('conflict', 'changed'),
    success({ id: 'm' }),
  ])('%j stays', (result) => {
    expect(chooseAgain(result)).toEqual(result);
  });
});
