import { expect, it } from 'vitest';
import { noteCell, noteKey } from './note-key';

it.each([
  { technologyId: 'iot', areaId: 'demo-eksempel-social' },
  { technologyId: 'iot', areaId: null },
])('a cell comes back from the form as it went: %o', (cell) => {
  expect(noteCell(noteKey(cell))).toEqual(cell);
});

it('a value that is no cell names none that there is', () => {
  expect(noteCell('')).toEqual({ technologyId: '', areaId: null });
});
