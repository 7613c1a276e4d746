import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ExperienceTexts,
  experienceFields,
  experienceLimits,
  missingFields,
  noExperienceTexts,
  tooLongFields,
} from './experience-texts';

const full: ExperienceTexts = {
  ...{ what: 'Robotter i borgerservice', forWhom: 'Borgere', result: 'Kortere ventetid', differently: 'Færre trin' },
  ...{ supplier: '', contact: 'digitalisering@kommune.dk' },
};

describe('what must be written before it is shared', () => {
  test('is everything but the supplier', () => {
    expect(missingFields(full)).toEqual([]);
    expect(missingFields(noExperienceTexts)).toEqual(['what', 'forWhom', 'result', 'differently', 'contact']);
  });

  test.each(experienceFields.filter((field) => field !== 'supplier'))('names %s where it is only space', (field) => {
    expect(missingFields({ ...full, [field]: ' \r\n ' })).toEqual([field]);
  });
});

describe('how long a text may be', () => {
  test('is counted for each field by itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...experienceFields), fc.integer({ min: -2, max: 2 }), (field, more) => {
        const text = 'å'.repeat(experienceLimits[field] + more);
        expect(tooLongFields({ ...full, [field]: text })).toEqual(more > 0 ? [field] : []);
      }),
    );
  });

  test('a line break is one character', () => {
    const lines = Array.from({ length: 251 }, () => 'x').join('\r\n');
    expect(tooLongFields({ ...full, forWhom: lines })).toEqual(['forWhom']);
    expect(tooLongFields({ ...full, forWhom: lines.slice(3) })).toEqual([]);
  });
});
