import { describe, expect, it } from 'vitest';
import { type Answer, answers } from './answer';
import {
  emptyContent,
  maximumNoteLength,
  normalisePlacement,
  type PlacementContent,
  placementProblems,
  sameContent,
} from './placement-content';
import { rings } from './ring';

const full: Omit<PlacementContent, 'answer'> = { spread: 'single', value: 'no', note: 'Fin', reason: 'Ingen skoler' };

describe('normalising', () => {
  it.each<[Answer | null, Partial<PlacementContent>]>([
    ['operating', { spread: 'single', value: 'no', note: 'Fin', reason: '' }],
    ['not-relevant', { spread: null, value: null, note: 'Fin', reason: 'Ingen skoler' }],
    ...[...answers.filter((answer) => answer !== 'operating' && answer !== 'not-relevant'), null].map(
      (answer): [Answer | null, Partial<PlacementContent>] => [
        answer,
        { spread: null, value: null, note: 'Fin', reason: '' },
      ],
    ),
  ])('%s keeps what belongs to it', (answer, expected) => {
    expect(normalisePlacement({ ...full, answer })).toEqual({ answer, ...expected });
  });

  it('counts a line break once, and drops what surrounds the text', () => {
    const content = { ...emptyContent, note: '  a\r\nb\u0000 \r\n' };
    expect(normalisePlacement(content).note).toBe('a\nb');
  });

  it('changes nothing the second time', () => {
    const once = normalisePlacement({ ...full, answer: 'not-relevant', reason: ' x\r\n' });
    expect(normalisePlacement(once)).toEqual(once);
  });
});

describe('problems', () => {
  const text = (length: number) => 'x'.repeat(length);

  it.each<[string, Partial<PlacementContent>, string[]]>([
    ['nothing said', {}, []],
    ['a note of 1,000', { note: text(maximumNoteLength) }, []],
    ['a note of 1,001', { note: text(maximumNoteLength + 1) }, ['note-too-long']],
    ['a reason of 1,001', { answer: 'not-relevant', reason: text(1001) }, ['reason-too-long']],
  ])('%s', (_, content, problems) => {
    expect(placementProblems({ ...emptyContent, ...content }, 'ready')).toEqual(problems);
  });

  it.each([...rings, null])('asks why it is not relevant against %s only where that is Klar', (ring) => {
    const content: PlacementContent = { ...emptyContent, answer: 'not-relevant' };
    expect(placementProblems(content, ring)).toEqual(ring === 'ready' ? ['reason-needed'] : []);
    expect(placementProblems({ ...content, reason: 'Ingen skoler' }, ring)).toEqual([]);
  });

  it('asks no other answer for a reason', () => {
    const asked = [...answers, null].filter(
      (answer) => placementProblems({ ...emptyContent, answer }, 'ready').length > 0,
    );
    expect(asked).toEqual(['not-relevant']);
  });
});

describe('sameness', () => {
  it.each<Partial<PlacementContent>>([
    { answer: 'piloting' },
    { spread: 'several' },
    { value: 'yes' },
    { note: 'Andet' },
    { reason: 'Andet' },
  ])('sees %j', (difference) => {
    const content: PlacementContent = { ...full, answer: 'operating' };
    expect(sameContent(content, { ...content })).toBe(true);
    expect(sameContent(content, { ...content, ...difference })).toBe(false);
  });
});
