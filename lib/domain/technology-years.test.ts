import { describe, expect, it } from 'vitest';
import { type OwnYear, type ReleaseYear, technologyYears } from './technology-years';

function own(year: number, level: number | null, more: Partial<OwnYear> = {}): OwnYear {
  return { year, level, editionId: 'e1', edition: 'Første', method: 'modenhed', ...more };
}

function release(year: number, mean: number | null, more: Partial<ReleaseYear> = {}): ReleaseYear {
  const measured = { editionId: 'e1', edition: 'Første', method: 'modenhed' };
  return { year, mean, uses: mean === null ? 0 : 40, releaseId: `r${year}`, ...measured, ...more };
}

describe('technologyYears', () => {
  it('stands by year, whatever the order it is given in, with the movement since the radar before', () => {
    const rows = technologyYears([own(2026, 3), own(2024, 2), own(2027, 3)], [release(2026, 2.5), release(2025, 2.2)]);
    expect(rows.map(({ year, own: mine, movement }) => [year, mine?.level ?? null, movement])).toEqual([
      [2024, 2, null],
      [2025, null, null],
      [2026, 3, 'inwards'],
      [2027, 3, 'unmoved'],
    ]);
    expect(rows.map((row) => row.release?.mean ?? null)).toEqual([null, 2.2, 2.5, null]);
  });

  it('tells what came in and what went out of use', () => {
    const rows = technologyYears([own(2024, null), own(2025, 3), own(2026, null)], []);
    expect(rows.map(({ movement }) => movement)).toEqual([null, 'new', 'gone']);
  });

  it('marks another method, and another edition of the same method, each series by itself', () => {
    const other = { editionId: 'e2', edition: 'Anden' };
    const rows = technologyYears(
      [own(2024, 2), own(2025, 2, other), own(2026, 2, { editionId: 'e3', method: 'modenhed og udbredelse' })],
      [release(2024, 2), release(2026, 2)],
    );
    expect(rows.map(({ ownBreak }) => ownBreak)).toEqual(['none', 'edition', 'method']);
    expect(rows.map(({ releaseBreak }) => releaseBreak)).toEqual(['none', 'none', 'none']);
    const [, second] = technologyYears([], [release(2024, 2), release(2026, 2, { ...other, method: 'ny' })]);
    expect(second).toMatchObject({ ownBreak: 'none', releaseBreak: 'method' });
  });

  it('keeps the first of two releases of one year', () => {
    const rows = technologyYears([], [release(2026, 2, { releaseId: 'newest' }), release(2026, 3)]);
    expect(rows.map((row) => row.release?.releaseId)).toEqual(['newest']);
  });
});
