import { beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles } from '../../import/hostile-files.fixture';
import { database } from '../database';
import { must } from '../testing/import-builders';
import { makePeople } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { discardImport } from './change';
import { startImport } from './upload';

/** Which families of files are refused with which reason, every one of them. */
const refused: Readonly<Record<string, readonly string[]>> = {
  'too-large-unpacked': ['bomb in the sheet', 'bomb with lying headers', 'bomb beside the sheet', 'many small parts'],
  'too-many-rows': ['a cell in the last corner', 'a cell beyond every corner', 'heavy with cells', '3,000 rows'],
  'too-many-columns': [
    ...['10,000 columns', '4 MB of quotes and delimiters', 'a million numbers', '10,000 columns of text'],
  ],
  encrypted: ['encrypted entries', 'encrypted'],
  'old-format': ['old excel'],
  broken: [
    ...['an unknown compression', 'entries that point outside', 'entries that all point to one', 'entities'],
    ...['an outer entity', 'shared strings out of range', 'a sheet that is missing', 'relations to the network'],
    ...['truncated'],
  ],
  empty: ['no sheets', '4 MB of line feeds', '4 MB of delimiters', 'empty', 'blank as text'],
  'no-table': ['4 MB of quotes', '4 MB on one line', 'spaces before a markup', 'half a UTF-16'],
  'wrong-content': [
    ...['NUL bytes', 'program', 'linux program', 'pdf', 'html', 'html with a mark', 'xml sheet of 2003', 'png'],
    ...['gzip', 'rtf', 'word document', 'open document', 'empty zip', 'binary workbook', 'blank', 'csv as workbook'],
    ...['randomCsv', 'randomBytes'],
  ],
  'unsupported-type': ['csv'],
};

/** Sound enough to be read into a review, where a person sees what was found. */
const read: readonly string[] = [
  ...['parts that step out of their folder', 'a part named __proto__', 'macros', 'external links', 'no relations'],
  ...['a huge dimension', 'an impossible dimension', 'a cell without an address', 'a negative row', 'deep nesting'],
  ...['many open brackets', 'a long attribute', 'numeric entities out of range', 'a formula that calls out'],
  ...['a formula without a value', 'an error value', 'numbers that are none', 'a name of __proto__'],
  ...['a very long text', 'merged cells over everything', 'sheets named __proto__', 'styles that are none'],
  ...['2,000 different rows', '100 columns of 1,900 rows', 'prototype headings', 'formulas', 'right to left'],
  ...['a lone quote', 'lone surrogates and marks', 'a name of combining marks', 'a long number'],
  ...['bytes that are no UTF-8'],
];

/** Damage that hits what matters in some files of the family, and not in others. */
const either: Readonly<Record<string, readonly string[]>> = {
  flipped: ['broken', 'read'],
  randomXml: ['broken', 'no-table', 'read'],
  cutCsv: ['no-table', 'read'],
};

function familyOf(label: string): string {
  if (label === 'blank as a.csv') return 'blank as text';
  if (label === 'csv as ../../a.xlsx') return 'csv as workbook';
  const damaged = /^(truncated|flipped|randomXml|randomCsv|randomBytes|cutCsv) \d+$/.exec(label)?.[1];
  return damaged ?? label.replace(/ as (?:a|\.\.\/).*$|(?<=^csv) as a$/, '');
}

/** Every row that a file must not leave behind, by table. */
async function rows() {
  const { read: client } = database();
  const orderBy = { id: 'asc' } as const;
  const select = { id: true } as const;
  return {
    placements: await client.placement.findMany({ select, orderBy }),
    areas: await client.area.findMany({ select, orderBy }),
    technologies: await client.technology.findMany({ select, orderBy }),
    radars: await client.radar.findMany({ select, orderBy }),
    editions: await client.edition.findMany({ select, orderBy }),
    editionPlacements: await client.editionPlacement.count(),
    onRadars: await client.radarTechnology.count(),
    mappings: await client.areaMapping.count(),
    sets: await client.changeSet.count(),
    drafts: await client.importDraft.count(),
  };
}

describe('300 broken and hostile files, each uploaded', () => {
  testDatabase();
  const outcomes = new Map<string, Set<string>>();
  let codes: Set<string>;
  let before: Awaited<ReturnType<typeof rows>>;
  const files = hostileFiles();

  beforeAll(async () => {
    const { editor } = await makePeople();
    before = await rows();
    codes = new Set();
    for (const { label, name, bytes } of files) {
      const answer = await startImport(editor, { kind: 'radar', year: 2026, fileName: name, bytes });
      if (answer.ok) must(await discardImport(editor, answer.value));
      else codes.add(answer.code);
      const family = familyOf(label);
      outcomes.set(family, (outcomes.get(family) ?? new Set()).add(answer.ok ? 'read' : answer.reason));
    }
  }, 240_000);

  it('leave no row behind', async () => {
    expect(files).toHaveLength(300);
    expect(await rows()).toEqual(before);
  });

  it('are refused as invalid, and as nothing else', () => {
    expect([...codes]).toEqual(['invalid']);
  });

  it('have the outcome of their family', () => {
    const expected = {
      ...Object.fromEntries(Object.entries(refused).flatMap(([code, each]) => each.map((family) => [family, [code]]))),
      ...Object.fromEntries(read.map((family) => [family, ['read']])),
      ...either,
    };
    expect(Object.fromEntries([...outcomes].map(([family, found]) => [family, [...found].sort()]))).toEqual(expected);
  });
});
