import { describe, expect, it } from 'vitest';
import { findTables } from './find-tables';
import { fitMapping, isKnownUse } from './fit-mapping';
import type { ImportMapping } from './import-mapping';
import { proposeChoices } from './propose-choices';
import type { SheetTarget } from './sheet-target';
import type { FoundTable } from './table';

const target: SheetTarget = {
  editionId: 'kl',
  technologies: [
    { id: 'rpa', name: 'RPA', nameEn: 'RPA' },
    { id: 'drones', name: 'Droner', nameEn: 'Drones' },
    { id: 'mining', name: 'Process mining', nameEn: 'Process mining' },
  ],
  areas: [{ id: 'social', name: 'Social' }],
  editionAreas: [{ id: 'kl.teknik', name: 'Teknik & Miljø', nameEn: 'Technical' }],
  room: 1,
};

function tableOf(...lines: string[]): FoundTable {
  const rows = lines.map((line) => line.split(';'));
  const cells = rows.map((row, at) =>
    row.map((text, column) => ({ address: `${'ABCDEF'[column]}${at + 1}`, text, comment: null, computed: false })),
  );
  const known = { technologies: target.technologies.map(({ name }) => name), areas: ['Social'] };
  const [table] = findTables({ sheets: [{ name: 'Ark', rows: cells }] }, known).tables;
  if (table === undefined) throw new Error('No table');
  return table;
}

const table = tableOf('Teknologi;Social;Teknik og miljø', 'RPA;4;3', 'Proces mining;2;1', 'Nyt;1;1', 'Andet;;1');

function uses({ names }: ImportMapping) {
  return Object.fromEntries(names.map(({ name, use }) => [name, use]));
}

describe('what a review starts from', () => {
  const choices = proposeChoices('radar', table, target);

  it('a close spelling is chosen and remembered, and what there is no room for is left out', () => {
    expect(uses(choices.mapping)).toEqual({
      RPA: { kind: 'technology', id: 'rpa' },
      'Proces mining': { kind: 'technology', id: 'mining' },
      Nyt: { kind: 'local' },
      Andet: { kind: 'ignore' },
    });
    expect(choices.suggested).toEqual(['Proces mining']);
  });

  it('a close spelling stays a name of its own where the sheet has the technology itself', () => {
    const both = tableOf('Teknologi;Social', 'Process mining;4', 'Proces mining;2');
    const { mapping, suggested } = proposeChoices('radar', both, target);
    expect(uses(mapping)['Proces mining']).toEqual({ kind: 'local' });
    expect(suggested).toEqual([]);
  });

  it('a new area answers to the edition’s of the same name; in a new edition each column is one', () => {
    expect(choices.mapping.columns.map(({ use }) => use)).toEqual([
      { kind: 'area', areaId: 'social' },
      { kind: 'new-area', name: 'Teknik og miljø', editionAreaId: 'kl.teknik' },
    ]);
    const edition = proposeChoices('edition', table, { ...target, editionId: null, areas: [], editionAreas: [] });
    const keys = table.columns.map(({ key }) => key);
    expect(edition.mapping.columns).toEqual(
      keys.map((key) => ({ key, use: { kind: 'reference', editionAreaId: key } })),
    );
  });
});

describe('a mapping against what is there now', () => {
  const { mapping } = proposeChoices('radar', table, target);
  const review = { kind: 'radar' as const, table, mapping };

  it('stays as it is while all that it names is there', () => {
    expect(fitMapping(review, target)).toEqual(mapping);
  });

  it('is proposed anew where what it names is gone, and only there', () => {
    const gone = { ...target, areas: [], technologies: target.technologies.filter(({ id }) => id !== 'rpa') };
    const fitted = fitMapping(review, gone);
    expect(fitted.columns[0]?.use).toEqual({ kind: 'new-area', name: 'Social', editionAreaId: null });
    expect(fitted.columns[1]).toEqual(mapping.columns[1]);
    expect(uses(fitted)).toMatchObject({ Nyt: { kind: 'local' }, 'Proces mining': { kind: 'technology' } });
    expect(uses(fitted).RPA?.kind).not.toBe('technology');
  });

  it('takes a new area of a name that the kommune has got meanwhile as that one', () => {
    const areas = [...target.areas, { id: 'teknik', name: 'Teknik og Miljø' }];
    expect(fitMapping(review, { ...target, areas }).columns[1]?.use).toEqual({ kind: 'area', areaId: 'teknik' });
  });

  it('knows what is not there', () => {
    expect(isKnownUse({ kind: 'technology', id: 'no-such' }, target, table)).toBe(false);
    expect(isKnownUse({ kind: 'area', areaId: 'no-such' }, target, table)).toBe(false);
    expect(isKnownUse({ kind: 'reference', editionAreaId: 'no-such' }, target, table)).toBe(false);
    expect(isKnownUse({ kind: 'reference', editionAreaId: 'kl.teknik' }, target, table)).toBe(true);
    expect(isKnownUse({ kind: 'combined' }, target, table)).toBe(true);
  });
});
