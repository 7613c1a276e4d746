import { expect, test } from 'vitest';
import { areasKeptFrom } from './areas-kept-from';

const contributor = { userId: 'u', kommuneId: 'k', role: 'contributor', areaIds: ['care'] } as const;
const row = { areaIds: ['care', 'climate', 'school'], areaNames: ['Pleje', 'Klima', 'Skole'] };

test('whoever edits some of the areas is kept from it by the others', () => {
  expect(areasKeptFrom(contributor, row)).toEqual(['Klima', 'Skole']);
});

test('none keep whoever edits all of them, none of them, or reads only', () => {
  expect(areasKeptFrom(contributor, { areaIds: ['care'], areaNames: ['Pleje'] })).toEqual([]);
  expect(areasKeptFrom({ ...contributor, areaIds: [] }, row)).toEqual([]);
  expect(areasKeptFrom({ ...contributor, role: 'reader' }, row)).toEqual([]);
});
