import { describe, expect, it } from 'vitest';
import type { EditionRejection, ReadEdition } from './edition-content';
import { readEditionSheets } from './read-edition-sheets';
import { readFile } from './read-file';

const headings = 'Teknologi-id;Teknologi;Kategori;Fagområde;Ring;Niveau;Modenhed;Kilde;Grundlag';

async function read(...lines: string[]): Promise<ReadEdition> {
  const file = await readFile(new TextEncoder().encode([headings, ...lines].join('\r\n')), 'udgave.csv');
  if (!file.ok) throw new Error(file.code);
  const found = readEditionSheets(file.workbook);
  if (found === null) throw new Error('no edition');
  return found;
}

const told = ({ rejected }: ReadEdition) => rejected.map(({ sheet: _sheet, ...rest }: EditionRejection) => rest);

describe('a sheet made from the template', () => {
  it('is an edition: technologies, areas and values, each once', async () => {
    const { content, rejected } = await read(
      'cloud;Cloud;Data;Samlet;Klar;;3,5;;oplyst',
      'cloud;Cloud;Data;Social;;2,5;;Side 7;udledt',
      ';Ny;Data;;Hold øje;2;;;',
      'cloud;;;Skole;;;;;',
    );
    expect(rejected).toEqual([]);
    expect(content.areas.map(({ name }) => name)).toEqual(['Social', 'Skole']);
    expect(content.technologies.map(({ id, name, category }) => [id, name, category])).toEqual([
      ['cloud', 'Cloud', 'Data'],
      [null, 'Ny', 'Data'],
    ]);
    expect(content.values).toEqual([
      { technology: 0, area: null, ring: 'ready', level: null, maturity: 3.5, source: '', basis: 'stated' },
      { technology: 0, area: 0, ring: null, level: 2.5, maturity: null, source: 'Side 7', basis: 'inferred' },
      { technology: 1, area: null, ring: 'watch', level: 2, maturity: null, source: '', basis: 'stated' },
    ]);
  });

  it.each<[string, readonly string[], Partial<EditionRejection>]>([
    ['a ring we do not know', ['cloud;Cloud;;;Adopter;;;;'], { row: 2, code: 'not-a-ring', value: 'Adopter' }],
    ['a level out of range', ['cloud;Cloud;;;;7;;;'], { row: 2, code: 'not-a-level', value: '7' }],
    ['a maturity in words', ['cloud;Cloud;;;;;høj;;'], { row: 2, code: 'not-a-maturity', value: 'høj' }],
    ['a basis we do not know', ['cloud;Cloud;;;Klar;;;;gættet'], { row: 2, code: 'not-a-basis', value: 'gættet' }],
    ['a row without a technology', ['', ';;Data;Social;Klar;;;;'], { row: 3, code: 'no-name' }],
    ['an id no address takes', ['Min Id;Cloud;;;Klar;;;;'], { row: 2, code: 'bad-id', value: 'Min Id' }],
    [
      'two rows of one cell',
      ['cloud;Cloud;;;Klar;;;;', ';cloud;;Samlet;Afprøv;;;;'],
      { row: 3, code: 'twice', value: 'cloud', other: 2 },
    ],
    [
      'another name for one id',
      ['cloud;Cloud;;;Klar;;;;', 'cloud;Sky;;Social;Klar;;;;'],
      { row: 3, code: 'other-name', value: 'Sky', other: 2 },
    ],
    [
      'another category',
      ['cloud;Cloud;Data;;Klar;;;;', 'cloud;Cloud;Drift;Social;Klar;;;;'],
      { row: 3, code: 'other-category', value: 'Drift', other: 2 },
    ],
    ['a source too long', [`cloud;Cloud;;;Klar;;;${'x'.repeat(1001)};`], { row: 2, code: 'too-long' }],
  ])('names %s by its row, and keeps the rest', async (_case, lines, rejection) => {
    const found = await read(...lines, 'rpa;RPA;Data;;Afprøv;;;;');
    expect(told(found)).toEqual([expect.objectContaining(rejection)]);
    expect(found.content.technologies.at(-1)?.name).toBe('RPA');
  });

  it('takes a formula that was disarmed for what it was', async () => {
    const { content } = await read("x;'=1+1;Data;;Klar;;;;");
    expect(content.technologies[0]?.name).toBe('=1+1');
  });

  it('is not read on for ever when it holds far too much', async () => {
    const rows = Array.from({ length: 1_990 }, (_, at) => `;Teknologi ${at};Data;Område ${at};Klar;;;;`);
    const { content } = await read(...rows);
    expect([content.technologies.length, content.areas.length]).toEqual([100, 100]);
  });

  it('is not what a kommune’s own sheet is', async () => {
    const file = await readFile(new TextEncoder().encode('Teknologi;Kategori;Ring\nCloud;Data;Klar'), 'ark.csv');
    expect(file.ok && readEditionSheets(file.workbook)).toBeNull();
  });
});
