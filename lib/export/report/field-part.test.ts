import { describe, expect, test } from 'vitest';
import { findings } from '@/lib/domain/finding';
import { fieldPortfolio, type PortfolioObstacle } from '@/lib/domain/release/field-portfolio';
import { da } from '@/lib/text/da';
import { findingName } from '@/lib/text/finding-name';
import { buildReport } from './build-report';
import { exampleSnapshot } from './snapshot.fixture';
import { fieldSnapshot } from './snapshot-field.fixture';

const report = buildReport(fieldSnapshot());
const { field } = report.parts;
if (field === null) throw new Error('The example has others');
const rowOf = (id: string) => {
  const row = field.table.rows.find((one) => one.id === id);
  const keys = field.table.columns.map(({ key }) => key);
  return Object.fromEntries(keys.map((key, index) => [key, row?.cells[index]?.text]));
};

describe('what a paper tells of the others', () => {
  test('stands apart from the findings, in the body and in the appendix', () => {
    expect(report.body.map(({ id }) => id)).toContain('field');
    expect(report.appendix.map(({ id }) => id)).toContain('field-table');
    expect(field.lens).toContain('ikke en målsætning');
  });

  test('says who the others are, and where the kommune’s numbers lie among them', () => {
    expect(field.about).toBe(
      'Her sammenlignes med svarene fra 97 andre kommuner i Måling 2026 (Alle deltagende kommuner).',
    );
    expect(field.sentences.slice(0, 2)).toEqual([
      'Kommunen afprøver fem teknologier mindst ét sted. Det er flere end tre fjerdedele af de øvrige (median 3; den midterste halvdel har 2 til 3).',
      'Kommunen har to teknologier i drift mindst ét sted.',
    ]);
  });

  test('gives the numbers alone where they cannot be held against the others’, and says why', () => {
    const snapshot = fieldSnapshot();
    const { field: others } = snapshot;
    if (others === undefined) throw new Error('The example has others');
    const said = (obstacle: PortfolioObstacle) => {
      const portfolio = fieldPortfolio({ piloting: 5, operating: 2 }, { piloting: { 1: 9 }, operating: {} }, obstacle);
      return buildReport({ ...snapshot, field: { ...others, portfolio } }).parts.field?.sentences.slice(0, 3);
    };
    expect(said({ reason: 'technologies', has: 20, asked: 27 })).toEqual([
      ...['Kommunen afprøver fem teknologier mindst ét sted.', 'Kommunen har to teknologier i drift mindst ét sted.'],
      da.reportField.obstacles.technologies(20, 27),
    ]);
    expect(said({ reason: 'own-unknown' })?.[2]).toBe(da.reportField.obstacles['own-unknown']);
  });

  test('gives shares and means, and marks where the mean misleads', () => {
    expect(rowOf('blockchain')).toMatchObject({
      operating: '9 %',
      piloting: '8 %',
      following: '78 %',
      mean: '2,2',
      answers: '90',
    });
    const split = field.table.rows.filter((row) => row.cells.some(({ text }) => text.endsWith('*')));
    expect(split.length).toBeGreaterThan(3);
    expect(field.table.note).toContain(da.reportField.splitNote);
  });

  test('shows nothing of a cell with few answers, and says so', () => {
    const suppressed = field.table.rows.filter((row) => row.cells.at(-1)?.text === da.reportField.suppressed);
    expect(suppressed.length).toBeGreaterThan(1);
    for (const { cells } of suppressed) expect(cells.slice(3, 9).map(({ text }) => text)).toEqual(Array(6).fill('–'));
  });

  test('never borrows a word or a sign of a finding', () => {
    const words = findings.map((finding) => findingName(da.finding, finding, 'KL'));
    const said = JSON.stringify([field.sentences, field.about, field.table.rows]);
    for (const word of words) expect(said).not.toContain(word);
    const kinds = field.table.rows.flatMap(({ cells }) => cells.flatMap(({ kind }) => kind ?? []));
    expect(new Set(kinds)).toEqual(new Set(['ahead-of-most', 'with-the-field', 'behind-most']));
  });

  test('marks the paper as simulated where only the measurement is', () => {
    const real = fieldSnapshot({ kommune: { simulated: false } });
    expect(buildReport(real).head.marks.map(({ key }) => key)).toContain('simulated');
    expect(field.source).toContain(da.reportField.simulated);
  });

  test('is absent from a paper that was made without it', () => {
    const without = buildReport(exampleSnapshot());
    expect(without.parts.field).toBeNull();
    expect(without.body.map(({ id }) => id)).not.toContain('field');
  });
});
