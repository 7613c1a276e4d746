import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';
import { nameMatcher } from './match-names';
import { normaliseName } from './normalise-name';

const known = [
  ...['Wearables/Tracking', 'Skærme og selvbetjening', 'AI / Machine learning', 'IoT og sensorer', 'VR', 'Chatbot'],
  ...['Autonome køretøjer', '3D-print', 'Café & bar'],
].map((name) => ({ id: name, name }));
const match = nameMatcher([...known, { id: 'AR', name: 'Augmented reality', aliases: ['AR'] }]);

describe('names', () => {
  it.each([
    ['Chatbot', 'exact', 'Chatbot'],
    [' AR ', 'exact', 'AR'],
    ['skærme/selvbetjening', 'normalised', 'Skærme og selvbetjening'],
    ['SKAERME & SELVBETJENING', 'normalised', 'Skærme og selvbetjening'],
    ['Autonome Koeretoejer', 'normalised', 'Autonome køretøjer'],
    ['3D print', 'normalised', '3D-print'],
    ['cafe og bar', 'normalised', 'Café & bar'],
    ['AI, Machine Learning', 'normalised', 'AI / Machine learning'],
    ['Wearabels/Tracking', 'close', 'Wearables/Tracking'],
    ['Chatbots', 'close', 'Chatbot'],
    ['IoT', 'close', 'IoT og sensorer'],
    ['XR', 'none', null],
    ['Blockchain', 'none', null],
    ['', 'none', null],
    ['__proto__', 'none', null],
  ])('“%s” is %s', (name, kind, id) => {
    expect(match(name)).toEqual({ kind, id });
  });

  it('mean nothing when two known names share the spelling', () => {
    const twice = nameMatcher([
      { id: 'a', name: 'Sky-tjenester' },
      { id: 'b', name: 'Sky tjenester' },
    ]);
    expect(twice('skytjenester').kind).toBe('close');
    expect(twice('Sky-tjenester')).toEqual({ kind: 'exact', id: 'a' });
  });

  it('match themselves whatever their case and punctuation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.constantFrom(' ', '-', ' / ', ', '), ({ id, name }, between) => {
        expect(match(name.toUpperCase().replaceAll(' ', between)).id).toBe(id);
      }),
    );
  });
});

describe('normalising', () => {
  it('ignores what stands around and between the words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}$/), fc.stringMatching(/^[a-z]{1,9}$/), (first, second) => {
        expect(normaliseName(` ${first} / ${second}.`)).toBe(normaliseName(`${first.toUpperCase()} & ${second}`));
      }),
    );
  });
});

describe('edit distance', () => {
  it('counts changes, and swapped neighbours as one', () => {
    expect(editDistance('wearabels', 'wearables', 3)).toBe(1);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBeNull();
    expect(editDistance('', 'ab', 2)).toBe(2);
    expect(editDistance('abc', 'abc', 0)).toBe(0);
  });

  it('is the same both ways', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      }),
    );
  });
});
