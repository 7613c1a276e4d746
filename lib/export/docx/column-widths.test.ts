import { describe, expect, it } from 'vitest';
import { columnWidths, type WidthRule } from './column-widths';

const rule: WidthRule = { width: 9000, padding: 140, fontSize: 170 };

const column = (heading: string, width: number) => ({ key: heading, heading, align: 'start', width }) as const;
const rows = (...texts: readonly string[][]) =>
  texts.map((cells, index) => ({ id: String(index), cells: cells.map((text) => ({ text, kind: null })) }));

describe('the widths of columns', () => {
  it('are the shares where every text has room', () => {
    expect(columnWidths([column('A', 30), column('B', 60)], rows(['x', 'y']), rule)).toEqual([3000, 6000]);
  });

  it('break no heading inside a word', () => {
    const [narrow = 0, wide = 0] = columnWidths([column('Afstand', 4), column('Vurdering', 96)], [], rule);
    expect(narrow).toBeGreaterThan(700);
    expect(narrow + wide).toBeLessThanOrEqual(9000);
    expect(narrow + wide).toBeGreaterThan(8990);
  });

  it('give what a short column can spare to a long one', () => {
    const texts = rows(['kort', 'en tekst, som er så lang, at den ikke kan stå på en linje i den plads, den har fået']);
    const [short = 0, long = 0] = columnWidths([column('A', 50), column('B', 50)], texts, rule);
    expect(long).toBeGreaterThan(6000);
    expect(short).toBeGreaterThan(1500);
    expect(short + long).toBeLessThanOrEqual(9000);
  });

  it('let one long cell of many wrap', () => {
    const texts = rows(...Array.from({ length: 9 }, () => ['x', 'y']), ['x', 'langt '.repeat(40)]);
    expect(columnWidths([column('A', 50), column('B', 50)], texts, rule)).toEqual([4500, 4500]);
  });

  it('stay within the table where nothing has room', () => {
    const headings = Array.from({ length: 12 }, (_, index) => column('Velfærdsteknologi', index + 1));
    const widths = columnWidths(headings, [], rule);
    expect(widths.every((width) => width > 0)).toBe(true);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9000);
  });
});
