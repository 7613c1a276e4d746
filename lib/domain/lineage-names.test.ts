import { describe, expect, it } from 'vitest';
import { type NamedTechnology, suggestLinks } from './lineage-names';

const named = (id: string, names: string[], more: Partial<NamedTechnology> = {}): NamedTechnology => ({
  ...{ id, names, editionIds: [`edition-of-${id}`], firstYear: 2020 },
  ...more,
});

describe('a name written in another way', () => {
  const suggested = (one: string, other: string) => suggestLinks([named('one', [one]), named('other', [other])], []);

  it.each([
    ['skærme/selvbetjening', 'Skærme og selvbetjening'],
    ['Skærme & selvbetjening', 'SKÆRME  OG SELVBETJENING'],
    ['Skaerme og selvbetjening', 'Skærme og selvbetjening'],
    ['Selvbetjening og skærme', 'Skærme og selvbetjening'],
    ['3D-print', '3D print'],
    ['Pleje- og omsorgsrobotter', 'Pleje/omsorgsrobotter'],
    ['Screens and self-service', 'Screens/self-service'],
    ['Café', 'Cafe'],
  ])('%s is %s', (one, other) => {
    expect(suggested(one, other)).toHaveLength(1);
  });

  it.each([
    ['AI', 'AR'],
    ['3D-print', '4D-print'],
    ['Robotter', 'Fysiske robotter'],
    ['Øre', 'Are'],
  ])('%s is not %s', (one, other) => {
    expect(suggested(one, other)).toEqual([]);
  });
});

describe('suggestLinks', () => {
  const old = named('old', ['skærme/selvbetjening']);
  const later = named('later', ['Skærme', 'Skærme og selvbetjening'], { firstYear: 2021 });

  it('suggests from the older to the newer, by any of their names', () => {
    const expected = [{ kind: 'renamed', fromId: 'old', toId: 'later' }];
    expect(suggestLinks([later, old, named('ai', ['AI'])], [])).toEqual(expected);
  });

  it('suggests nothing that is linked already, either way, or could not be added', () => {
    const link = { kind: 'merged', fromId: 'old', toId: 'later' } as const;
    expect(suggestLinks([old, later], [link])).toEqual([]);
    expect(suggestLinks([old, later], [{ ...link, fromId: 'later', toId: 'old' }])).toEqual([]);
    expect(suggestLinks([old, later], [{ kind: 'retired', fromId: 'old', toId: null }])).toEqual([]);
  });

  it('suggests nothing within one edition', () => {
    expect(suggestLinks([old, { ...later, editionIds: old.editionIds }], [])).toEqual([]);
  });
});
