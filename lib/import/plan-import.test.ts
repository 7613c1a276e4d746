import { describe, expect, it } from 'vitest';
import type { ImportMapping } from './import-mapping';
import { importMappingSchema } from './import-mapping';
import { type CurrentPlacement, planImport } from './plan-import';
import { proposeMapping } from './propose-mapping';
import type { ColumnRole, FoundTable } from './table';
import type { Cell } from './workbook';

function cell(address: string, text: string, comment: string | null = null): Cell {
  return { address, text, comment, computed: false };
}

/** A table of the columns B, C … with one row for each list of texts; the first text is the name. */
function table(roles: readonly ColumnRole[], rows: readonly (readonly string[])[], comment?: string): FoundTable {
  const letters = 'BCDEFG';
  return {
    name: 'Ark1',
    sheets: ['Ark1'],
    layout: 'technologies-down',
    columns: roles.map((role, index) => {
      const key = letters.charAt(index);
      return { key, header: `Område ${key}`, headerCell: `${key}1`, role, examples: [] };
    }),
    rows: rows.map(([name = '', ...texts], row) => ({
      name,
      nameCell: `A${row + 2}`,
      category: null,
      ring: 'trial',
      cells: texts.map((text, index) => cell(`${letters.charAt(index)}${row + 2}`, text, comment ?? null)),
    })),
  };
}

const target = {
  technologies: [
    { id: 'rpa', name: 'RPA' },
    { id: 'wear', name: 'Wearables/Tracking' },
  ],
  areas: [{ id: 'b', name: 'Område B' }],
};

function plan(found: FoundTable, current: readonly CurrentPlacement[] = [], change?: Partial<ImportMapping>) {
  return planImport(found, { ...proposeMapping(found, target).mapping, ...change }, current);
}

const current = (answer: CurrentPlacement['answer'], note: string | null = null): CurrentPlacement => {
  return { technologyId: 'rpa', areaId: 'b', answer, note };
};

describe('a cell', () => {
  const outcome = (text: string, before: readonly CurrentPlacement[]) =>
    plan(table(['area'], [['RPA', text]]), before).rows[0]?.cells[0];

  it('is new, changed, unchanged or rejected', () => {
    expect(outcome('4', [])).toMatchObject({ outcome: 'new', from: null, to: 'operating', cell: 'B2' });
    expect(outcome('4', [current('piloting')])).toMatchObject({
      outcome: 'changed',
      from: 'piloting',
      to: 'operating',
    });
    expect(outcome('4', [current('operating')])).toMatchObject({ outcome: 'unchanged', to: 'operating' });
    expect(outcome('7', [current('operating')])).toMatchObject({
      outcome: 'rejected',
      to: 'operating',
      rejection: { cell: 'B2', value: '7', code: 'not-1-4' },
    });
  });

  it('never erases an answer by being empty', () => {
    const both = table(['area', 'area'], [['RPA', '-', '3']]);
    expect(plan(both, [current('operating')]).rows[0]?.cells.map(({ cell: at }) => at)).toEqual(['C2']);
  });

  it('brings its comment as a note, after what stands there, and once only', () => {
    const found = table(['area'], [['RPA', '4']], 'Godt på vej');
    const note = (before: string | null) => plan(found, [current('operating', before)]).rows[0]?.cells[0]?.note;
    expect([note(null), note('Før'), note('Før\n\nGodt på vej')]).toEqual(['Godt på vej', 'Før\n\nGodt på vej', null]);
    expect(note('x'.repeat(995))).toHaveLength(1000);
  });

  it('with a comment alone brings the note', () => {
    const found = plan(table(['area'], [['RPA', '']], 'Drøftes'));
    expect(found.rows[0]?.cells[0]).toMatchObject({ outcome: 'unchanged', to: null, note: 'Drøftes' });
    expect(found.rejected).toEqual([]);
  });
});

describe('a row', () => {
  it('with a close spelling waits until it is confirmed', () => {
    const found = table(['area'], [['Wearabels/Tracking', '4']]);
    expect(plan(found).rejected.map(({ cell: at, code }) => [at, code])).toEqual([['A2', 'unconfirmed-name']]);
    const names: ImportMapping['names'] = [{ name: 'Wearabels/Tracking', use: { kind: 'technology', id: 'wear' } }];
    expect(plan(found, [], { names }).counts.new).toBe(1);
  });

  it('that means the same technology as an earlier one is rejected, and both are named', () => {
    const found = plan(
      table(
        ['area'],
        [
          ['RPA', '4'],
          ['r.p.a', '1'],
          ['Ny', '2'],
          ['NY', '3'],
        ],
      ),
    );
    expect(found.rejected).toEqual([
      { cell: 'A3', value: 'r.p.a', code: 'duplicate-name', other: 'A2' },
      { cell: 'A5', value: 'NY', code: 'duplicate-name', other: 'A4' },
    ]);
    expect(found.counts.new).toBe(2);
  });

  it('without answers is rejected, and still gives the reference it states', () => {
    const found = plan(
      table(
        ['area', 'reference'],
        [
          ['RPA', '', 'Klar'],
          ['Ny', '', ''],
        ],
      ),
    );
    expect(found.rejected.map(({ cell: at, code }) => [at, code])).toEqual([
      ['A2', 'no-values'],
      ['A3', 'no-values'],
    ]);
    expect(found.references).toMatchObject([{ technology: { kind: 'known', id: 'rpa' }, ring: 'ready' }]);
  });

  it('without a name is rejected, ignored where someone said so, and local where unknown', () => {
    const found = table(
      ['area'],
      [
        ['', '4'],
        ['RPA', '4'],
        ['Ny', '2'],
      ],
    );
    const names: ImportMapping['names'] = [
      { name: 'RPA', use: { kind: 'ignore' } },
      { name: 'Ny', use: { kind: 'local' } },
    ];
    const result = plan(found, [], { names });
    expect(result.rows.map((row) => [row.outcome, row.technology])).toEqual([
      ['rejected', null],
      ['ignored', null],
      ['new', { kind: 'local', name: 'Ny', category: null }],
    ]);
  });
});

describe('a column', () => {
  it('goes to the area of its name, or to a new one', () => {
    expect(plan(table(['area', 'area'], [['RPA', '4', '3']])).areas.map(({ area }) => area)).toEqual([
      { kind: 'area', areaId: 'b' },
      { kind: 'new-area', name: 'Område C', editionAreaId: null },
    ]);
  });

  it('for an area that another column has is rejected as a whole', () => {
    const columns: ImportMapping['columns'] = ['B', 'C'].map((key) => ({ key, use: { kind: 'area', areaId: 'b' } }));
    const result = plan(table(['area', 'area'], [['RPA', '4', '3']]), [], { columns });
    expect(result.rejected).toEqual([{ cell: 'C1', value: 'Område C', code: 'duplicate-area', other: 'B1' }]);
    expect(result.counts.new).toBe(1);
  });

  it('of references gives rings, levels and maturity; the headings’ rings can be turned off', () => {
    const found = table(
      ['reference', 'maturity'],
      [
        ['RPA', '3,5', '2,5'],
        ['Ny', 'Klar', 'høj'],
      ],
    );
    expect(
      plan(found, [], { headingRings: false }).references.map(({ name, ring, level, maturity }) => [
        name,
        ring,
        level,
        maturity,
      ]),
    ).toEqual([
      ['RPA', null, 3.5, 2.5],
      ['Ny', 'ready', null, null],
    ]);
    expect(plan(found).references[0]).toMatchObject({ ring: 'trial', level: 3.5 });
    expect(plan(found).rejected).toEqual([{ cell: 'C3', value: 'høj', code: 'not-a-reference', other: null }]);
  });

  it('of an edition’s area gives references of that area', () => {
    const columns: ImportMapping['columns'] = [{ key: 'B', use: { kind: 'reference', editionAreaId: 'social' } }];
    const result = plan(table(['area'], [['RPA', '2,5']]), [], { columns, headingRings: false });
    expect(result.references).toMatchObject([{ editionAreaId: 'social', level: 2.5 }]);
  });
});

describe('a mapping from outside', () => {
  it('is parsed, and refused when it is something else', () => {
    const { mapping } = proposeMapping(table(['area'], [['RPA', '4']]), target);
    expect(importMappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    expect(importMappingSchema.safeParse({ ...mapping, names: [{ name: 'RPA', use: { kind: 'x' } }] }).success).toBe(
      false,
    );
  });
});
