import { expect, it } from 'vitest';
import { placement, radarInput, technology } from './builders.fixture';
import type { RadarPlacement } from './radar';
import { withoutValue } from './without-value';

const areas = ['a', 'b'].map((id) => ({ id, name: id, editionAreaId: null }));
const poor = { answer: 'operating', value: 'no' } as const;

it.each<[string, RadarPlacement[], (readonly [string, string | null])[]]>([
  ['in operation with the value no', [placement('t1', 'a', poor)], [['t1', 'a']]],
  ['another value', [placement('t1', 'a', { answer: 'operating', value: 'partly' })], []],
  ['no value given', [placement('t1', 'a', { answer: 'operating' })], []],
  ['not in operation', [placement('t1', 'a', { answer: 'stopped', value: 'no' })], []],
  ['an area that is not shown', [placement('t1', 'gone', poor)], []],
  ['a direct placement that stands', [placement('t1', null, poor)], [['t1', null]]],
  [
    'a direct placement beside "ved ikke"',
    [placement('t1', null, poor), placement('t1', 'a', { answer: 'unknown' })],
    [['t1', null]],
  ],
  [
    'a direct placement that the areas win over',
    [placement('t1', null, poor), placement('t1', 'a', { answer: 'piloting' })],
    [],
  ],
  ['a local technology too', [placement('t2', 'b', poor)], [['t2', 'b']]],
  [
    'by technology, then area',
    [placement('t2', 'b', poor), placement('t1', 'b', poor), placement('t1', 'a', poor)],
    [
      ['t1', 'a'],
      ['t1', 'b'],
      ['t2', 'b'],
    ],
  ],
])('%s', (_, placements, expected) => {
  const technologies = [technology(1), technology(2, { local: true })];
  const listed = withoutValue(radarInput({ technologies, areas, placements }));
  expect(listed.map((one) => [one.technology.id, one.areaId])).toEqual(expected);
});
