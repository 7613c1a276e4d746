import { describe, expect, it } from 'vitest';
import { matchArea } from './match-areas';

const social = { slug: 'social', name: 'Social' };
const school = { slug: 'skole', name: 'Dagtilbud og skole' };
const health = { slug: 'sundhed', name: 'Sundhed' };
const edition = [social, school, health];

describe('an area of the kommune', () => {
  it.each([
    ['by what it answered to before', { slug: 'social', name: 'Social', mappedSlugs: ['sundhed'] }, health],
    ['by its slug', { slug: 'skole', name: 'Børn', mappedSlugs: [] }, school],
    ['by its name', { slug: 'boern', name: ' dagtilbud og SKOLE', mappedSlugs: ['borte'] }, school],
    ['to nothing by likeness', { slug: 'boern', name: 'Skole', mappedSlugs: [] }, null],
  ])('is matched %s', (_, area, expected) => {
    expect(matchArea(area, edition)).toBe(expected);
  });
});
