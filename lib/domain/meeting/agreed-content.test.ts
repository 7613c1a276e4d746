import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, spreads, values } from '../answer';
import { emptyContent, type PlacementContent } from '../placement-content';
import { agreedContent } from './agreed-content';

const before: PlacementContent = { ...emptyContent, answer: 'operating', spread: 'single', value: 'partly' };

describe('agreedContent', () => {
  it.each([
    ['a first answer', emptyContent, 'piloting', null, { answer: 'piloting', note: 'Fordi' }],
    ['a note that stands', { ...before, note: 'Står' }, 'piloting', null, { answer: 'piloting', note: 'Står' }],
    ['not relevant', before, 'not-relevant', null, { answer: 'not-relevant', reason: 'Fordi', note: '' }],
    ['a spread', before, 'operating', 'several', { answer: 'operating', spread: 'several', value: 'partly' }],
    ['no spread said', before, 'operating', null, { answer: 'operating', spread: 'single', value: 'partly' }],
    ['a spread where nothing operates', before, 'piloting', 'several', { answer: 'piloting', spread: null }],
  ] as const)('%s', (_name, cell, answer, spread, expected) => {
    expect(agreedContent(cell, { answer, spread, reason: 'Fordi' })).toMatchObject(expected);
  });

  it.each([
    ['its earlier reason', { note: 'Før' }, 'piloting', { note: 'Fordi', reason: '' }],
    ['its earlier reason, for what is not relevant', { note: 'Før' }, 'not-relevant', { note: '', reason: 'Fordi' }],
    ['another note', { note: 'Står' }, 'piloting', { note: 'Står', reason: '' }],
  ] as const)('a second agreement takes the place of %s', (_name, part, answer, expected) => {
    const agreed = { answer, spread: null, reason: 'Fordi' } as const;
    expect(agreedContent({ ...before, ...part }, agreed, 'Før')).toMatchObject(expected);
  });

  it('says what was agreed, and never overwrites a note', () => {
    const cells = fc.record({
      answer: fc.option(fc.constantFrom(...answers)),
      spread: fc.option(fc.constantFrom(...spreads)),
      value: fc.option(fc.constantFrom(...values)),
      note: fc.constantFrom('', 'Står'),
      reason: fc.constantFrom('', 'Før'),
    });
    fc.assert(
      fc.property(cells, fc.constantFrom(...answers), (cell, answer) => {
        const after = agreedContent(cell, { answer, spread: null, reason: 'Fordi' });
        expect(after.answer).toBe(answer);
        if (cell.note !== '') expect(after.note).toBe(cell.note);
        expect([after.note, after.reason].filter((text) => text === 'Fordi').length).toBe(
          answer === 'not-relevant' || cell.note === '' ? 1 : 0,
        );
      }),
    );
  });
});
