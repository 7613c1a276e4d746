import { describe, expect, test } from 'vitest';
import { unassignedAreas } from './unassigned-areas';
import { whoIsReminded } from './who-is-reminded';

const radar = {
  technologyIds: ['cloud', 'iot'],
  areas: [
    { id: 'social', name: 'Social' },
    { id: 'skole', name: 'Skole' },
    { id: 'klima', name: 'Klima' },
  ],
  cells: [
    { technologyId: 'cloud', areaId: 'skole', answer: 'piloting' },
    { technologyId: 'iot', areaId: 'skole', answer: 'unknown' },
    { technologyId: 'cloud', areaId: 'klima', answer: 'operating' },
  ],
} as const;

describe('areas with answers missing that nobody has', () => {
  test('those without a contributor, with whoever is only invited', () => {
    const invited = [{ name: 'Ida', areaIds: ['klima', 'skole'] }];
    expect(unassignedAreas([{ areaIds: ['social'] }], invited, radar)).toEqual([
      { id: 'klima', name: 'Klima', left: 1, invited: ['Ida'] },
    ]);
    expect(unassignedAreas([], [], radar)).toEqual([
      { id: 'social', name: 'Social', left: 2, invited: [] },
      { id: 'klima', name: 'Klima', left: 1, invited: [] },
    ]);
  });

  test('with those who are reminded, they are all the areas with answers missing', () => {
    const person = (userId: string, ...areaIds: string[]) => ({ userId, name: userId, email: '', areaIds });
    for (const people of [[], [person('anna', 'social')], [person('anna', 'skole', 'klima'), person('bo', 'social')]]) {
      const reminded = whoIsReminded(people, radar).flatMap(({ areas }) => areas.map(({ id }) => id));
      const rest = unassignedAreas(people, [], radar).map(({ id }) => id);
      expect([...reminded, ...rest].toSorted()).toEqual(['klima', 'social']);
    }
  });
});
