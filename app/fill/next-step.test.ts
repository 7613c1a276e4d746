import { describe, expect, test } from 'vitest';
import type { FillArea, FillOverview } from '@/lib/data/placements/fill-overview';
import { nextStep, stepAfter } from './next-step';

const area = (slug: string | null, handled: number): FillArea => ({
  id: slug,
  slug,
  name: slug,
  progress: { total: 22, handled, unknown: 0 },
});
const view = (handled: readonly number[], combined: number | null = 0): FillOverview => ({
  radarId: 'r',
  editionId: 'e',
  year: 2026,
  years: [2026],
  areas: handled.map((count, index) => area(`omraade-${index + 1}`, count)),
  combined: combined === null ? null : area(null, combined),
});

describe('from the page to choose an area', () => {
  test.each([
    ['begins with the first', view([0, 0]), '/fill/omraade-1', 'Begynd med omraade-1'],
    ['goes on where something is begun', view([22, 0, 5]), '/fill/omraade-3', 'Fortsæt med omraade-3'],
    ['takes the next that is blank', view([22, 0, 22]), '/fill/omraade-2', 'Begynd med omraade-2'],
    [
      'goes on with the combined radar where only that is begun',
      view([0, 0], 3),
      '/fill/samlet',
      'Fortsæt med Samlet radar',
    ],
    ['shows the radar when only the combined one is filled in, and whole', view([0, 0], 22), '/radar', 'Se radaren'],
    ['shows the radar when all is done', view([22, 22]), '/radar', 'Se radaren'],
    ['knows a contributor without a combined radar', view([22, 4], null), '/fill/omraade-2', 'Fortsæt med omraade-2'],
  ])('%s', (_what, overview, href, label) => {
    expect(nextStep(overview, undefined, 'da')).toEqual({ href, label });
  });

  test('keeps the year', () => {
    expect(nextStep(view([0]), 2025, 'da').href).toBe('/fill/omraade-1?year=2025');
    expect(nextStep(view([22]), 2025, 'en')).toEqual({ href: '/radar?year=2025', label: 'See the radar' });
  });
});

describe('from a list that is done', () => {
  const after = (overview: FillOverview, index: number) =>
    stepAfter(overview, overview.areas[index] ?? area(null, 0), { year: undefined, locale: 'da' }).href;

  test('goes to the next area with something missing, and around', () => {
    expect(after(view([22, 22, 3]), 0)).toBe('/fill/omraade-3');
    expect(after(view([7, 22, 22]), 1)).toBe('/fill/omraade-1');
    expect(after(view([22, 22, 22]), 1)).toBe('/radar');
  });

  test('goes to the radar from the combined list', () => {
    expect(after(view([0, 0]), 9)).toBe('/radar');
  });
});
