import { describe, expect, test } from 'vitest';
import { emptyContent } from '../../domain/placement-content';
import { auditedChange } from './audited-content';

const stopped = { ...emptyContent, answer: 'stopped', note: 'Spørg Ane' } as const;

describe('auditedChange', () => {
  test('tells how long the texts are, never what they say', () => {
    const after = { ...emptyContent, answer: 'not-relevant', reason: 'Kun Bo vil' } as const;
    const told = auditedChange(stopped, after);
    expect(told).toEqual({
      before: { answer: 'stopped', spread: null, value: null, noteLength: 9, reasonLength: 0 },
      after: {
        ...{ answer: 'not-relevant', spread: null, value: null, noteLength: 0, reasonLength: 10 },
        ...{ noteChanged: true, reasonChanged: true },
      },
    });
  });

  test('sees that a text became another of the same length, and that nothing was there before', () => {
    expect(auditedChange(stopped, { ...stopped, note: 'Spørg Ida' }).after).toMatchObject({
      noteChanged: true,
      reasonChanged: false,
    });
    expect(auditedChange(stopped, stopped).after.noteChanged).toBe(false);
    expect(auditedChange(null, emptyContent)).toMatchObject({ before: null, after: { noteChanged: false } });
  });
});
