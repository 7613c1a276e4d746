import { describe, expect, it } from 'vitest';
import { formProblems, startProblems } from './form-problems';
import { blankValues, type FormValues } from './form-values';

const good: FormValues = {
  ...blankValues,
  ...{ title: 'Skærmbesøg', technologyId: 'video', areaIds: ['a'], phase: 'pilot', since: '2026-01-31' },
};

describe('what is wrong with a form', () => {
  it.each([
    ['no title', { title: ' ' }, { title: 'Skriv en titel.' }],
    ['no area', { areaIds: [] }, { areaIds: 'Vælg mindst ét fagområde.' }],
    ['a day that is not', { plannedEnd: '2026-02-30' }, { plannedEnd: 'Skriv en dato, der findes.' }],
    [
      'a link that could run something',
      { businessLink: 'javascript:alert(1)' },
      { businessLink: 'Skriv en adresse, der begynder med https:// eller http://.' },
    ],
    [
      'a text that is too long',
      { purpose: 'x'.repeat(2012) },
      { purpose: 'Teksten er 12 tegn for lang. Den må højst være på 2.000 tegn.' },
    ],
    ['a partner’s name that is', { partners: 'x'.repeat(151) }, { partners: 'Et navn må højst være på 150 tegn.' }],
  ])('%s', (_, change, expected) => {
    expect(formProblems({ ...good, ...change }, 'da')).toEqual(expected);
  });

  it('is nothing where all is right', () => {
    expect(formProblems(good, 'da')).toEqual({});
    expect(startProblems(good, '2026-01-31', 'da')).toEqual({});
  });

  it.each([
    [{ phase: '' }, { phase: 'Vælg en fase.' }],
    [{ since: '' }, { since: 'Skriv en dato, der findes.' }],
    [{ since: '2026-02-01' }, { since: 'Datoen må ikke ligge i fremtiden.' }],
  ])('the start %o', (change, expected) => {
    expect(startProblems({ ...good, ...change }, '2026-01-31', 'da')).toEqual(expected);
  });
});
