import { answerLevel, type Use, uses } from '@/lib/domain/answer';
import type { RadarTechnology } from '@/lib/domain/radar';
import { fieldPosition } from '@/lib/domain/release/against-others';
import { type AnswerCounts, noAnswers } from '@/lib/domain/release/answer-counts';
import { fieldPortfolio } from '@/lib/domain/release/field-portfolio';
import { releaseCell } from '@/lib/domain/release/release-cell';
import type { Snapshot } from '@/lib/domain/snapshot';
import type { SnapshotField } from '@/lib/domain/snapshot-field';
import { exampleSnapshot } from './snapshot.fixture';

/** Counts by a fixed pattern: every fourth technology splits the others, every seventh too few have answered. */
function countsAt(number: number): AnswerCounts {
  if (number % 7 === 0) return { ...noAnswers, piloting: 3, unknown: 60 };
  if (number % 4 === 0) return { ...noAnswers, operating: 40, 'not-in-use': 45, following: 9, stopped: 3 };
  const most = uses[number % uses.length] ?? 'following';
  return { ...noAnswers, operating: 8, piloting: 7, following: 6, 'not-in-use': 5, [most]: 70, unknown: 4 };
}

/** One group of a simulated measurement, with a row for each technology; the last was not asked about. */
export function fieldOf(technologies: readonly RadarTechnology[], title = 'Måling 2026'): SnapshotField {
  const rows = technologies.map((technology, index) => {
    const own: Use = uses[(index * 3) % uses.length] ?? 'following';
    const counts = countsAt(technology.number);
    const asked = index < technologies.length - 1;
    return {
      technology,
      own,
      others: asked ? releaseCell(counts) : null,
      position: asked ? fieldPosition(own, counts) : null,
    };
  });
  const piloting = rows.filter(({ own }) => answerLevel(own) === 3).length;
  return {
    release: {
      ...{ id: 'maaling-2026-v1', version: 1, title, year: 2026, publishedAt: '2026-11-01T08:00:00.000Z' },
      ...{ issuerName: 'Pejlings demo', simulated: true, participants: 98 },
    },
    group: { key: 'country', partition: 'country', names: [], members: 98 },
    own: 'left-out',
    rows,
    portfolio: fieldPortfolio({ piloting, operating: 2 }, { piloting: { 2: 40, 3: 40, 9: 17 }, operating: { 2: 3 } }),
  };
}

/** The example, laid among the others too. */
export function fieldSnapshot(overrides: Parameters<typeof exampleSnapshot>[0] = {}): Snapshot {
  const snapshot = exampleSnapshot(overrides);
  const technologies = snapshot.comparison.combined.technologies.map(({ technology }) => technology);
  return { ...snapshot, field: fieldOf(technologies) };
}
