import { describe, expect, test } from 'vitest';
import { whoIsReminded } from './who-is-reminded';

const radar = {
  technologyIds: ['cloud', 'iot', 'rpa'],
  areas: [
    { id: 'social', name: 'Social' },
    { id: 'skole', name: 'Skole' },
    { id: 'klima', name: 'Klima' },
  ],
  cells: [
    { technologyId: 'cloud', areaId: 'social', answer: 'operating' },
    { technologyId: 'iot', areaId: 'social', answer: 'unknown' },
    { technologyId: 'rpa', areaId: 'social', answer: null },
    { technologyId: 'cloud', areaId: 'skole', answer: 'piloting' },
    { technologyId: 'iot', areaId: 'skole', answer: 'stopped' },
    { technologyId: 'rpa', areaId: 'skole', answer: 'not-relevant' },
    { technologyId: 'gone', areaId: 'klima', answer: 'operating' },
    { technologyId: 'cloud', areaId: null, answer: 'operating' },
  ],
} as const;

const person = (userId: string, ...areaIds: string[]) => ({
  ...{ userId, name: userId, email: `${userId}@example.dk` },
  areaIds,
});

describe('who is reminded', () => {
  test('those with answers missing in own areas, each with these areas alone', () => {
    const people = [person('anna', 'social', 'skole'), person('bo', 'skole'), person('carl', 'klima', 'social')];
    expect(whoIsReminded(people, radar).map(({ name, areas }) => [name, areas])).toEqual([
      ['anna', [{ id: 'social', name: 'Social', left: 1 }]],
      [
        'carl',
        [
          { id: 'social', name: 'Social', left: 1 },
          { id: 'klima', name: 'Klima', left: 3 },
        ],
      ],
    ]);
  });

  test('nobody without an area in use, and nobody when there is nothing on the radar', () => {
    expect(whoIsReminded([person('anna'), person('bo', 'nedlagt')], radar)).toEqual([]);
    expect(whoIsReminded([person('anna', 'klima')], { ...radar, technologyIds: [] })).toEqual([]);
  });
});
