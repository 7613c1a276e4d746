import { describe, expect, test } from 'vitest';
import { emptyContent, type PlacementContent } from '@/lib/domain/placement-content';
import { readList } from './read-list';

const was = (version: number, content: Partial<PlacementContent> = {}) =>
  JSON.stringify({ version, content: { ...emptyContent, ...content } });

describe('readList', () => {
  test('takes what was changed on the page, and nothing else', () => {
    const fields = {
      'was:droner': was(2, { answer: 'piloting', note: 'Ét sted' }),
      'answer:droner': 'operating',
      'spread:droner': 'several',
      'value:droner': '',
      'note:droner': 'Ét sted',
      'reason:droner': '',
      'was:vr': was(1, { answer: 'following' }),
      'answer:vr': 'following',
      'was:ai': was(0),
      'answer:iot': 'operating',
    };
    const content = { ...emptyContent, answer: 'operating', spread: 'several', note: 'Ét sted' };
    expect(readList(fields)).toEqual([{ technologyId: 'droner', version: 2, content }]);
  });

  test('does not take a line break that the form doubled for a change', () => {
    const fields = { 'was:vr': was(1, { note: 'a\nb' }), 'note:vr': 'a\r\nb' };
    expect(readList(fields)).toEqual([]);
  });

  test('reads words that it does not know as nothing', () => {
    const fields = { 'was:vr': was(1, { answer: 'piloting' }), 'answer:vr': 'sometimes', 'spread:vr': 'x' };
    expect(readList(fields)).toEqual([{ technologyId: 'vr', version: 1, content: emptyContent }]);
  });

  test('follows the choice in a conflict', () => {
    const fields = {
      'was:vr': was(1),
      'answer:vr': 'piloting',
      'seen:vr': '4',
      'was:ai': was(1),
      'answer:ai': 'piloting',
      'seen:ai': '7',
    };
    const version = (given: object) =>
      readList({ ...fields, ...given }).map((cell) => [cell.technologyId, cell.version]);
    expect(version({})).toEqual([
      ['vr', 1],
      ['ai', 1],
    ]);
    expect(version({ keep: 'vr' })).toEqual([
      ['vr', 4],
      ['ai', 1],
    ]);
    expect(version({ drop: 'vr' })).toEqual([['ai', 1]]);
  });

  test('leaves out a cell whose earlier state cannot be read', () => {
    expect(readList({ 'was:vr': '{', 'answer:vr': 'piloting' })).toEqual([]);
    expect(readList({ 'was:vr': '{"version":-1}', 'answer:vr': 'piloting' })).toEqual([]);
    expect(readList({ 'was:vr': ['a', 'b'], 'answer:vr': 'piloting' })).toEqual([]);
  });
});
