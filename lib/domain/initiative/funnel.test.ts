import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anInitiative } from './builders.fixture';
import { funnelOf, noneInAnyPhase, outcomeOf } from './funnel';

const today = '2026-11-22';
const ways = [
  anInitiative({ came: 'idea 2026-08-31, pilot 2026-10-15' }),
  anInitiative({ came: 'pilot 2025-01-01, operating 2026-10-31' }),
  anInitiative({ came: 'idea 2026-11-22' }),
];

describe('the funnel', () => {
  it('counts each month at its end, and this one today', () => {
    expect(funnelOf(ways, { today, months: 4 })).toEqual([
      { month: '2026-08', byPhase: { ...noneInAnyPhase, idea: 1, pilot: 1 } },
      { month: '2026-09', byPhase: { ...noneInAnyPhase, idea: 1, pilot: 1 } },
      { month: '2026-10', byPhase: { ...noneInAnyPhase, pilot: 1, operating: 1 } },
      { month: '2026-11', byPhase: { ...noneInAnyPhase, idea: 1, pilot: 1, operating: 1 } },
    ]);
  });

  it('knows nothing of the days to come', () => {
    const [month] = funnelOf([anInitiative({ came: 'idea 2026-11-23' })], { today, months: 1 });
    expect(month).toEqual({ month: '2026-11', byPhase: noneInAnyPhase });
  });

  it('reaches over the turn of the year, without gaps', () => {
    expect(funnelOf([], { today: '2026-01-31', months: 3 }).map(({ month }) => month)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
    ]);
  });

  it('never loses one that has begun', () => {
    const since = fc.constantFrom('2025-01-01', '2026-03-31', '2026-09-30', '2026-11-22');
    fc.assert(
      fc.property(fc.array(since), (days) => {
        const begun = days.map((day) => anInitiative({ came: `idea ${day}` }));
        const totals = funnelOf(begun, { today, months: 12 }).map(({ byPhase }) => byPhase.idea);
        expect(totals).toEqual([...totals].sort((one, other) => one - other));
        expect(totals.at(-1)).toBe(days.length);
      }),
    );
  });
});

describe('what became of the pilots', () => {
  it.each([
    ['none', [], null, 0, 0],
    ['one that runs', ['pilot 2026-05-22'], 6, 0, 0],
    ['the one in the middle', ['pilot 2026-05-22', 'pilot 2026-09-22', 'pilot 2020-11-22'], 6, 0, 0],
    ['the mean of two', ['pilot 2026-05-22', 'evaluated 2026-09-22'], 4, 0, 0],
    ['half a month', ['pilot 2026-10-22', 'pilot 2026-09-22'], 1.5, 0, 0],
    [
      'one scaled of three that ended',
      [
        'pilot 2025-01-01, operating 2026-01-01',
        'pilot 2025-01-01, stopped 2026-01-01',
        'evaluated 2025-01-01, stopped 2026-01-01',
      ],
      null,
      3,
      1,
    ],
    ['never a pilot', ['operating 2026-01-01', 'idea 2025-01-01, stopped 2026-01-01', 'idea 2025-01-01'], null, 0, 0],
    ['back to an idea', ['pilot 2025-01-01, idea 2026-01-01'], null, 0, 0],
  ] as const)('%s', (_, came, medianMonths, ended, scaled) => {
    const initiatives = came.map((text) => anInitiative({ came: text }));
    expect(outcomeOf(initiatives, today)).toEqual({ medianMonths, ended, scaled });
  });
});
