import { describe, expect, it } from 'vitest';
import { placement } from './builders.fixture';
import { traceLineage } from './lineage';
import { earlierPlacements } from './lineage-answers';

const area = 'area';

describe('earlierPlacements', () => {
  it('reads a renamed technology’s answers as its own, note and all', () => {
    const lineage = traceLineage([{ kind: 'renamed', fromId: 'a', toId: 'b' }], { earlier: ['a'], later: ['b'] });
    const given = placement('a', area, { answer: 'operating', spread: 'single', value: 'no' });
    expect(earlierPlacements([given], lineage)).toEqual([{ ...given, technologyId: 'b' }]);
  });

  it('takes the middle of what was merged, area by area', () => {
    const links = ['a', 'b', 'c'].map((fromId) => ({ kind: 'merged' as const, fromId, toId: 'd' }));
    const lineage = traceLineage(links, { earlier: ['a', 'b', 'c'], later: ['d'] });
    const given = [
      placement('a', area, { answer: 'operating', spread: 'single' }),
      placement('b', area, { answer: 'piloting' }),
      placement('c', area, { answer: 'not-in-use' }),
      placement('a', 'other', { answer: 'operating' }),
      placement('b', 'other', { answer: 'following' }),
      placement('c', null, { answer: 'stopped' }),
    ];
    expect(earlierPlacements(given, lineage)).toEqual([
      placement('d', area, { answer: 'piloting' }),
      placement('d', 'other', { answer: 'following' }),
      placement('d', null, { answer: 'stopped' }),
    ]);
  });

  it('gives each part of a split the whole’s answer, and keeps what is gone', () => {
    const links = ['b', 'c'].map((toId) => ({ kind: 'split' as const, fromId: 'a', toId }));
    const lineage = traceLineage(links, { earlier: ['a', 'z'], later: ['b', 'c'] });
    const given = [placement('a', area, { answer: 'operating' }), placement('z', area, { answer: 'piloting' })];
    expect(earlierPlacements(given, lineage).map(({ technologyId, answer }) => [technologyId, answer])).toEqual([
      ['b', 'operating'],
      ['c', 'operating'],
      ['z', 'piloting'],
    ]);
  });
});
