import { describe, expect, it } from 'vitest';
import { findTables } from './find-tables';
import { planImport } from './plan-import';
import { proposeMapping } from './propose-mapping';
import { readFile } from './read-file';
import type { FoundTable, KnownNames } from './table';
import { csvOf, type Row, type TestSheet, xlsxOf } from './test-sheets.fixture';

const nobody: KnownNames = { technologies: [], areas: [] };

async function tablesOf(sheets: readonly TestSheet[], known = nobody) {
  const result = await readFile(xlsxOf(...sheets), 'a.xlsx');
  if (!result.ok) throw new Error(result.code);
  return findTables(result.workbook, known);
}

async function tableOf(rows: readonly Row[], known = nobody): Promise<FoundTable> {
  const result = await readFile(new TextEncoder().encode(csvOf(rows, ';')), 'ark.csv');
  if (!result.ok) throw new Error(result.code);
  const [table] = findTables(result.workbook, known).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

/** Every answer as "technology/area" → answer, whatever the layout. */
function answers(table: FoundTable): Record<string, string | null> {
  const plan = planImport(table, proposeMapping(table, { technologies: [], areas: [] }).mapping, []);
  const header = new Map(table.columns.map((column) => [column.key, column.role === 'combined' ? '' : column.header]));
  const cells = plan.rows.flatMap((row) =>
    row.cells.map((cell) => [`${row.name}/${header.get(cell.column)}`, cell.to]),
  );
  return Object.fromEntries(cells);
}

function roles(table: FoundTable): string[] {
  return table.columns.map((column) => `${column.header}: ${column.role}`);
}

const expected = {
  'RPA/Velfærd': 'operating',
  'RPA/Teknik': 'piloting',
  'Chatbot/Velfærd': 'following',
  'Chatbot/Teknik': 'not-in-use',
  'Droner/Velfærd': 'piloting',
  'Droner/Teknik': 'operating',
};
const down: readonly Row[] = [
  ['Teknologi', 'Velfærd', 'Teknik'],
  ['RPA', 4, 3],
  ['Chatbot', 2, 1],
  ['Droner', 3, 4],
];

describe('layouts', () => {
  it('technologies down', async () => {
    expect(answers(await tableOf(down))).toEqual(expected);
  });

  it('below a title, a legend and blank rows, beside an empty column', async () => {
    const rows = [['Vores radar'], ['', '', 'Afvent', 'Klar'], ['', '', 1, 4], [], ...down.map((row) => ['', ...row])];
    expect(answers(await tableOf(rows))).toEqual(expected);
  });

  it('words for numbers', async () => {
    const word = ['', 'Ikke i gang', 'hold øje', 'afprøver', 'I DRIFT'];
    const rows = down.map((row) => row.map((value) => (typeof value === 'number' ? (word[value] ?? '') : value)));
    expect(answers(await tableOf(rows))).toEqual(expected);
  });

  it('technologies across, told by the corner', async () => {
    const across = (down[0] ?? []).map((_, column) => down.map((row) => row[column] ?? ''));
    const rows = across.map((row, index) => (index === 0 ? ['Fagområde', ...row.slice(1)] : row));
    const table = await tableOf(rows);
    expect(table.layout).toBe('technologies-across');
    expect(answers(table)).toEqual(expected);
  });

  it('technologies across, told by known names', async () => {
    const rows = (down[0] ?? []).map((_, column) =>
      down.map((row) => (row === down[0] && column === 0 ? '' : (row[column] ?? ''))),
    );
    const table = await tableOf(rows, { technologies: ['rpa', 'Chatbot'], areas: [] });
    expect(answers(table)).toEqual(expected);
  });

  it('technologies across with rings above them', async () => {
    const rows = [
      ['', 'Klar', '', 'Afprøv'],
      ['Fagområde', 'RPA', 'Cloud', 'Chatbot'],
      ['Velfærd', 4, 4, 2],
      ['Teknik', 3, 1, 1],
    ];
    const table = await tableOf(rows);
    expect(table.rows.map(({ name, ring }) => [name, ring])).toEqual([
      ['RPA', 'ready'],
      ['Cloud', 'ready'],
      ['Chatbot', 'trial'],
    ]);
    expect(table.rows[0]?.cells[0]?.address).toBe('B3');
  });

  it('areas as separate sheets', async () => {
    const sheet = (column: number) => down.map((row) => [row[0] ?? '', row[column] ?? '']);
    const found = await tablesOf([
      { name: 'Velfærd', rows: sheet(1) },
      { name: 'Teknik', rows: sheet(2) },
    ]);
    expect(found.tables.map(({ name, layout }) => [name, layout])).toEqual([['Velfærd + Teknik', 'areas-as-sheets']]);
    const [table] = found.tables;
    expect(table && answers(table)).toEqual(expected);
    expect(table?.rows[0]?.cells[1]?.address).toBe('Teknik!B2');
  });

  it('a single column is the combined radar', async () => {
    const rows = down.map((row) => [row[0] ?? '', row === down[0] ? 'Anvendelse' : (row[1] ?? '')]);
    expect(answers(await tableOf(rows))).toEqual({
      'RPA/': 'operating',
      'Chatbot/': 'following',
      'Droner/': 'piloting',
    });
  });

  it('no heading row at all', async () => {
    expect(
      roles(
        await tableOf([
          ['RPA', 4],
          ['Chatbot', 2],
        ]),
      ),
    ).toEqual([': combined']);
  });
});

describe('columns', () => {
  it('tells computed, reference, maturity, category and text columns from areas by their headings', async () => {
    const rows = [
      ['Nr', 'Teknologi', 'Kategori', 'Velfærd', 'Teknik', 'Snit', 'Højeste', 'KL', 'Modenhed', 'Beskrivelse', 'Link'],
      [1, 'RPA', 'Drift', 4, 3, 3.5, 4, 'Klar', 3.5, 'Robotter, der taster', 'https://a.dk'],
      [2, 'Chatbot', 'Drift', 2, 1, 1.5, 2, 'Afprøv', 2.5, 'Svarer borgere', 'https://b.dk'],
      [3, 'Droner', 'Ude', 3, 4, 3.5, 4, 3.25, 3, 'Flyver', ''],
    ];
    const table = await tableOf(rows);
    expect(roles(table).filter((role) => !role.startsWith('Nr'))).toEqual([
      'Kategori: category',
      'Velfærd: area',
      'Teknik: area',
      'Snit: computed',
      'Højeste: computed',
      'KL: reference',
      'Modenhed: maturity',
      'Beskrivelse: text',
      'Link: text',
    ]);
    expect(table.rows.map(({ category }) => category)).toEqual(['Drift', 'Drift', 'Ude']);
    const plan = planImport(table, proposeMapping(table, { technologies: [], areas: [] }).mapping, []);
    expect(plan.references.map(({ ring, level, maturity }) => [ring, level, maturity])).toEqual([
      ['ready', null, 3.5],
      ['trial', null, 2.5],
      [null, 3.25, 3],
    ]);
  });

  it('finds computed columns by their numbers when the headings are silent', async () => {
    const values = [
      [4, 1, 2],
      [3, 3, 1],
      [1, 1, 2],
      [2, 4, 4],
      [1, 2, 1],
      [4, 3, 4],
      [2, 2, 1],
      [3, 1, 1],
      [1, 1, 1],
    ];
    const mean = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0) / row.length;
    const rows = values.map((row, index) => [
      ...[`Teknologi ${String.fromCharCode(65 + index)}`, ...row],
      ...[Math.round(mean(row) * 100) / 100, Math.round(mean(row)), Math.max(...row)],
    ]);
    const table = await tableOf([['', 'A', 'B', 'C', 'X', 'Y', 'Z'], ...rows]);
    expect(roles(table)).toEqual(['A: area', 'B: area', 'C: area', 'X: computed', 'Y: computed', 'Z: computed']);
  });

  it('keeps an area that happens to be the highest in a short table', async () => {
    const rows = [
      ['', 'A', 'B', 'C'],
      ['RPA', 1, 2, 2],
      ['Chatbot', 3, 1, 3],
      ['Droner', 2, 2, 2],
    ];
    expect(roles(await tableOf(rows))).toEqual(['A: area', 'B: area', 'C: area']);
  });

  it('finds computed columns by their formulas', async () => {
    const rows = down.map((row) => [...row, row === down[0] ? 'Kryds' : 4]);
    const formulas = { D2: 'MAX(B2:C2)', D3: 'MAX(B3:C3)', D4: 'MAX(B4:C4)' };
    const { tables } = await tablesOf([{ name: 'A', rows, formulas }]);
    expect(tables[0] && roles(tables[0])).toEqual(['Velfærd: area', 'Teknik: area', 'Kryds: computed']);
  });

  it('keeps the heading row when a wrong value stands first', async () => {
    const rows = [
      ['Teknologi', 'Velfærd'],
      ['RPA', 'måske'],
      ['Cloud', 4],
    ];
    expect(roles(await tableOf(rows))).toEqual(['Velfærd: area']);
  });

  it('keeps an area with some wrong values, so that each is rejected by name', async () => {
    const table = await tableOf([...down, ['VR', 7, 'måske']]);
    const plan = planImport(table, proposeMapping(table, { technologies: [], areas: [] }).mapping, []);
    expect(plan.rejected.map(({ cell, value, code }) => [cell, value, code])).toEqual([
      ['B5', '7', 'not-1-4'],
      ['C5', 'måske', 'not-a-word'],
    ]);
  });
});

describe('headings among the rows', () => {
  it('read rings and categories from the names’ own column; a category ends the ring', async () => {
    const rows = [
      ['Teknologi', 'Velfærd'],
      ['Data'],
      ['Klar'],
      ['RPA', 4],
      ['HOLD ØJE:'],
      ['Blockchain', 1],
      [],
      ['Produkter'],
      ['Chatbot', 2],
    ];
    const table = await tableOf(rows);
    expect(table.rows.map(({ name, category, ring }) => [name, category, ring])).toEqual([
      ['RPA', 'Data', 'ready'],
      ['Blockchain', 'Data', 'watch'],
      ['Chatbot', 'Produkter', null],
    ]);
  });

  it('read rings and categories that stand beside the names, as in merged cells', async () => {
    const rows = [
      ['', '', 'Teknologi', 'Velfærd', 'Teknik'],
      ['Data', 'Klar', 'RPA', 4, 4],
      ['', '', 'Cloud', 4, 3],
      ['', 'Afvent', 'Blockchain', 1, 1],
      ['Produkter', '', 'Droner', 1, 2],
    ];
    const table = await tableOf(rows);
    expect(table.rows.map(({ name, category, ring }) => [name, category, ring])).toEqual([
      ['RPA', 'Data', 'ready'],
      ['Cloud', 'Data', 'ready'],
      ['Blockchain', 'Data', 'wait'],
      ['Droner', 'Produkter', null],
    ]);
  });

  it('keep an unanswered technology a technology, and skip a repeated heading row', async () => {
    const rows = [...down.slice(0, 2), ['Cloud'], ...down.slice(0, 1), ...down.slice(2)];
    const table = await tableOf(rows);
    expect(table.rows.map(({ name }) => name)).toEqual(['RPA', 'Cloud', 'Chatbot', 'Droner']);
  });
});

describe('several sheets', () => {
  const later = down.map((row) => (row[0] === 'RPA' ? ['RPA', 4, 4] : row));
  const legend = [
    ['1', 'Ikke i gang'],
    ['2', 'Følger'],
    ['3', 'Afprøver'],
    ['4', 'I drift'],
  ];

  it('that fit are offered, with the values that differ', async () => {
    const { tables, differences } = await tablesOf([
      { name: '2021', rows: down },
      { name: 'Forklaring', rows: legend },
      { name: '2022', rows: later },
    ]);
    expect(tables.map(({ name }) => name)).toEqual(['2021', '2022']);
    expect(differences).toEqual([
      {
        technology: 'RPA',
        area: 'Teknik',
        values: [
          { table: '2021', cell: 'C2', value: '3' },
          { table: '2022', cell: 'C2', value: '4' },
        ],
      },
    ]);
  });

  it('with one column each and named after years are years, not areas', async () => {
    const sheet = (column: number) => down.map((row) => [row[0] ?? '', row[column] ?? '']);
    const { tables } = await tablesOf([
      { name: '2021', rows: sheet(1) },
      { name: '2022', rows: sheet(2) },
    ]);
    expect(tables.map(({ name }) => name)).toEqual(['2021', '2022']);
  });
});

describe('what is no table', () => {
  it.each([
    [[['Referat fra mødet'], ['Punkt 1']]],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('%j', async (rows) => {
    const result = await readFile(new TextEncoder().encode(csvOf(rows, ';')), 'a.csv');
    expect(result.ok && findTables(result.workbook, nobody).tables).toEqual([]);
  });
});
