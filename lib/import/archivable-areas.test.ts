import { expect, it } from 'vitest';
import { archivableAreas } from './archivable-areas';
import type { PlanArea } from './import-plan';

const fresh: PlanArea = { kind: 'new-area', name: 'Havn', editionAreaId: null };
const own: PlanArea = { kind: 'area', areaId: 'social' };

function planned(...areas: PlanArea[]) {
  return { areas: areas.map((area, index) => ({ column: `C${index}`, header: '', area })) };
}

it('offers the blank areas that the sheet does not answer in, where it brings its own', () => {
  expect(archivableAreas(planned(fresh, own), ['social', 'skole'])).toEqual(['skole']);
});

it('offers none where the sheet brings no area, or where none is blank', () => {
  expect(archivableAreas(planned(own, { kind: 'combined' }), ['social', 'skole'])).toEqual([]);
  expect(archivableAreas(planned(fresh), [])).toEqual([]);
});
