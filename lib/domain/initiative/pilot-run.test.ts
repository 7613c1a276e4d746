import { expect, it } from 'vitest';
import { way } from './builders.fixture';
import { pilotMonths, pilotSince, runningSince, wasTried } from './pilot-run';

const today = '2026-11-22';

it.each([
  ['idea 2025-01-01', null, null, false],
  ['pilot 2025-05-23', '2025-05-23', 17, true],
  ['idea 2025-01-01, pilot 2025-05-22', '2025-05-22', 18, true],
  ['pilot 2025-01-22, evaluated 2026-06-01', '2025-01-22', 22, true],
  ['pilot 2024-01-22, idea 2025-01-22, pilot 2026-01-22', '2026-01-22', 10, true],
  ['pilot 2024-01-22, operating 2025-01-22', '2024-01-22', null, true],
  ['operating 2024-01-22', null, null, false],
  [
    'pilot 2023-01-01, stopped 2023-06-01, pilot 2024-01-01, evaluated 2024-09-01, stopped 2025-01-01',
    '2024-01-01',
    null,
    true,
  ],
])('%s', (came, since, months, tried) => {
  const steps = way(came);
  expect(pilotSince(steps)).toBe(since);
  expect(pilotMonths(steps, today)).toBe(months);
  expect(runningSince(steps)).toBe(months === null ? null : since);
  expect(wasTried(steps)).toBe(tried);
});
