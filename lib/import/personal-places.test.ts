import { describe, expect, test } from 'vitest';
import { emptyInitiative } from '../domain/initiative/empty-initiative';
import type { ImportPlan, PlanRow } from './import-plan';
import type { PlannedInitiative } from './initiatives/initiative-plan';
import { personalInEdition, personalInInitiatives, personalInPlan } from './personal-places';

const number = '010190-1234';
const masked = '••••••-••••';

function row(name: string, note: string | null, outcome: PlanRow['outcome'] = 'new'): PlanRow {
  const cell = { cell: 'C4', column: 'c', from: null, to: null, note, rejection: null } as const;
  return { name, cell: 'A4', technology: null, outcome, rejection: null, cells: [{ ...cell, outcome: 'new' }] };
}

function plan(...rows: PlanRow[]): ImportPlan {
  const counts = { new: 0, changed: 0, unchanged: 0, rejected: 0, notes: 0 };
  return { areas: [], rows, counts, rejected: [], references: [] };
}

describe('what looks like a CPR number in a file', () => {
  test('is named by its cell, covered, with a few words around it', () => {
    const long = `${'ord '.repeat(20)}Ring til borger ${number} om sagen${' ord'.repeat(20)}`;
    const [found, ...more] = personalInPlan(plan(row('Cloud', long)), 'ark.xlsx');
    expect(more).toEqual([]);
    expect(found?.place).toBe('C4');
    expect(found?.text).toMatch(/^….{20,40}Ring til borger ••••••-•••• om sagen.{20,40}…$/);
  });

  test('is found in a name that would be made, and in the file’s own', () => {
    expect(personalInPlan(plan(row(`RPA ${number}`, null)), `sag ${number}.xlsx`)).toEqual([
      { place: null, text: `sag ${masked}.xlsx` },
      { place: 'A4', text: `RPA ${masked}` },
    ]);
  });

  test('is not named where nothing of it would be stored', () => {
    expect(personalInPlan(plan(row(`RPA ${number}`, null, 'ignored')), 'ark.xlsx')).toEqual([]);
  });

  test('is found in any text of an initiative that is new or changed', () => {
    const content = { ...emptyInitiative, purpose: `Hjælpe ${number}`, partners: ['Vejle', number] };
    const planned = (kind: PlannedInitiative['kind'], at: number): PlannedInitiative => ({
      ...{ row: at, kind, existing: null, content, phase: 'idea', since: '2026-01-01', changed: [] },
    });
    const both = { planned: [planned('new', 3), planned('unchanged', 4)], rejected: [] };
    expect(personalInInitiatives(both, 'ark.xlsx')).toEqual([
      { place: 3, text: `Hjælpe ${masked}` },
      { place: 3, text: masked },
    ]);
  });

  test('is found anywhere in an edition', () => {
    const head = {
      ...{ title: 'T', titleEn: '', year: 2026, publisher: 'KL', method: '', methodEn: '' },
      ...{ source: `Efter ${number}`, sourceEn: '', caveat: '', caveatEn: '' },
    };
    const content = { head, ringNames: null, simulated: false, areas: [], technologies: [], values: [] };
    expect(personalInEdition(content, 'u.json')).toEqual([{ place: null, text: `Efter ${masked}` }]);
  });
});
