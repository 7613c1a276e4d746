import { describe, expect, it } from 'vitest';
import { noAnswers } from '@/lib/domain/release/answer-counts';
import { releaseCell } from '@/lib/domain/release/release-cell';
import { distributionRows } from './distribution-rows';

const counts = { ...noAnswers, operating: 40, piloting: 10, 'not-in-use': 30, stopped: 7 };

describe('distributionRows', () => {
  const rows = distributionRows(
    [
      { id: 'country', name: 'Alle', cell: releaseCell(counts) },
      { id: 'group', name: 'Gruppen', cell: releaseCell({ ...noAnswers, operating: 4 }) },
    ],
    { own: 'piloting', ownMark: 'jeres svar 2026', locale: 'da' },
  );

  it('has a share of those who answered with a use, and no other answer', () => {
    expect(rows.map(({ use, shares }) => [use, shares[0]?.percent, shares[0]?.words])).toEqual([
      ['operating', 50, '50 % (40)'],
      ['piloting', 13, '13 % (10)'],
      ['following', 0, '0 % (0)'],
      ['not-in-use', 38, '38 % (30)'],
    ]);
  });

  it('says nothing of a group of which too few answered', () => {
    expect(rows.flatMap(({ shares }) => shares.map(({ id }) => id))).toEqual(rows.map(() => 'country'));
  });

  it('marks the own answer, and only that', () => {
    expect(rows.filter(({ own }) => own !== null).map(({ use }) => use)).toEqual(['piloting']);
    const none = distributionRows([], { own: 'stopped', ownMark: 'x', locale: 'en' });
    expect(none.every(({ own }) => own === null)).toBe(true);
  });
});
