import { describe, expect, it } from 'vitest';
import { anInitiative } from './builders.fixture';
import { contentLimits, contentProblems, mostPartners } from './content-problems';
import { normaliseContent } from './normalise-content';

const many = Array.from({ length: mostPartners + 1 }, (_, index) => `Kommune ${index}`);

describe('what is wrong with the content of an initiative', () => {
  it.each([
    ['nothing', {}, []],
    ['no title', { title: ' ' }, ['title required']],
    ['no technology', { technologyId: '' }, ['technologyId required']],
    ['no area', { areaIds: [] }, ['areaIds required']],
    ['the longest title', { title: 'æ'.repeat(contentLimits.title) }, []],
    ['a title too long', { title: 'æ'.repeat(contentLimits.title + 1) }, ['title too-long']],
    ['a purpose too long', { purpose: 'a'.repeat(2001) }, ['purpose too-long']],
    ['line breaks of a form are one character each', { purpose: 'a\r\n'.repeat(1000) }, []],
    ['too many partners', { partners: many }, ['partners too-many']],
    ['a partner’s name too long', { partners: ['a'.repeat(151)] }, ['partners too-long']],
    ['no such day', { plannedEnd: '2026-02-30' }, ['plannedEnd not-a-date']],
    ['no day at all', { startDate: 'snart', decisionDate: '1/2' }, ['startDate not-a-date', 'decisionDate not-a-date']],
    ['an end before its start', { startDate: '2026-02-02', plannedEnd: '2026-02-01' }, ['plannedEnd before-start']],
    ['a pilot of one day', { startDate: '2026-02-02', plannedEnd: '2026-02-02' }, []],
    ['a link', { businessLink: 'https://example.dk/sag?id=1' }, []],
    ['a link to something else', { businessLink: 'javascript:alert(1)' }, ['businessLink not-a-link']],
    ['a link with a space', { businessLink: 'https://example.dk/en sag' }, ['businessLink not-a-link']],
    ['a link without a place', { businessLink: 'https:///sag' }, ['businessLink not-a-link']],
    ['a file', { businessLink: 'file:///etc/passwd' }, ['businessLink not-a-link']],
  ])('%s', (_, part, problems) => {
    const found = contentProblems(anInitiative(part));
    expect(found.map(({ field, problem }) => `${field} ${problem}`)).toEqual(problems);
  });
});

describe('as it is stored', () => {
  it('is tidy: no space around, each area and partner once', () => {
    const content = anInitiative({
      title: '  Robot \n til  løn ',
      purpose: ' En\r\nto\u0000 ',
      areaIds: ['skole', 'social', 'skole'],
      partners: [' Prøvekommune ', '', 'Prøvekommune'],
    });
    const tidy = normaliseContent(content);
    expect(tidy).toMatchObject({
      title: 'Robot til løn',
      purpose: 'En\nto',
      areaIds: ['skole', 'social'],
      partners: ['Prøvekommune'],
    });
    expect(normaliseContent(tidy)).toEqual(tidy);
  });
});
