import { expect, it } from 'vitest';
import { buildReport } from './build-report';
import { exampleSnapshot } from './snapshot.fixture';

it('the answers stood as they did when they were read, also in a paper made of them later', () => {
  const at = { createdAt: '2026-12-03T10:00:00.000Z' };
  const own = (snapshot: Parameters<typeof buildReport>[0]) => buildReport(snapshot).parts.sources[0];
  expect(own(exampleSnapshot(at))).toContain('3. december 2026');
  const later = exampleSnapshot({ ...at, answersAt: '2026-11-22T09:30:15.123Z' });
  expect(own(later)).toContain('22. november 2026');
  expect(own(later)).not.toContain('december');
  expect(buildReport(later).head.date).toBe('3. december 2026');
});
