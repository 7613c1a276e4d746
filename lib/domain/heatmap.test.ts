import { describe, expect, it } from 'vitest';
import type { Answer } from './answer';
import { placement, radarInput, reference, technology } from './builders.fixture';
import { compareRadar } from './compare-radar';
import { heatmapFocus } from './heatmap';
import { vejleInput } from './vejle.fixture';

const areaIds = ['a', 'b', 'c'];

/** Each area's answers to technologies that are all in Klar; the last technology is the kommune's own. */
function focusOf(answers: Readonly<Record<string, readonly (Answer | null)[]>>) {
  const technologies = [technology(1), technology(2), technology(3), technology(4, { local: true })];
  return heatmapFocus(
    compareRadar(
      radarInput({
        technologies,
        areas: areaIds.map((id) => ({ id, name: id.toUpperCase(), editionAreaId: null })),
        placements: Object.entries(answers).flatMap(([area, given]) =>
          given.map((answer, index) => placement(`t${index + 1}`, area, { answer })),
        ),
        references: [1, 2, 3].map((number) => reference(`t${number}`, null, 'ready')),
      }),
    ),
  );
}

describe('heatmapFocus', () => {
  it('names the area with the most findings, and their commonest kind', () => {
    const focus = focusOf({
      a: ['piloting', 'piloting', 'operating', 'piloting'],
      b: ['not-in-use', 'operating', 'operating'],
      c: ['operating', 'operating', 'unknown'],
    });
    expect(focus).toMatchObject({ compared: 8, notable: 3, inEach: 2, kind: 'too-much', ofKind: 2 });
    expect(focus.areas.map(({ id }) => id)).toEqual(['a']);
  });

  it('names two areas that have equally many, and no kind where two are equally common', () => {
    const focus = focusOf({ a: ['piloting'], b: ['not-in-use'] });
    expect(focus.areas.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(focus).toMatchObject({ inEach: 1, kind: null, ofKind: 0 });
  });

  it('names no area where three have equally many', () => {
    expect(focusOf({ a: ['piloting'], b: ['piloting'], c: ['piloting'] })).toMatchObject({
      areas: [],
      inEach: 1,
      kind: 'too-much',
      ofKind: 3,
    });
  });

  it('finds nothing in agreement, and nothing compared in what is not answered', () => {
    const none = { notable: 0, areas: [], inEach: 0, kind: null, ofKind: 0 };
    expect(focusOf({ a: ['operating', 'stopped'] })).toEqual({ compared: 1, ...none });
    expect(focusOf({ a: [null, 'unknown', 'not-relevant', 'piloting'] })).toEqual({ compared: 0, ...none });
  });

  it('adds up on a real sheet', () => {
    const focus = heatmapFocus(compareRadar(vejleInput));
    expect(focus.compared).toBe(132);
    expect(focus.areas.length).toBeGreaterThan(0);
    expect(focus.inEach * focus.areas.length).toBeLessThan(focus.notable);
  });
});
