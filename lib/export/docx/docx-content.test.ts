import { describe, expect, it } from 'vitest';
import { markStyles } from '@/lib/domain/layout/mark-style';
import type { ReportCell, ReportTable } from '../report/report';
import { exampleSnapshot } from '../report/snapshot.fixture';
import { childElements, findElement, findElements, textOf } from '../testing/office/find-elements';
import { docxParagraphs, docxTables, wordValue } from '../testing/office/read-docx';
import { renderedDocx } from './rendered.fixture';

const { report, file } = await renderedDocx(exampleSnapshot());
const document = file.xml('word/document.xml');
const tables = docxTables(file);
/** The areas' own are in the attachment that the item names. */
const reported = [...report.body, ...report.appendix.filter(({ id }) => id !== 'area')].flatMap(({ blocks }) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
);

const written = ({ text, kind }: ReportCell) => (kind === null ? text : `${markStyles[kind].glyph}\u00a0${text}`);

describe('the tables', () => {
  it('are the report’s but for the areas’, each with its title and description', () => {
    expect(tables.map(({ caption }) => caption)).toEqual(reported.map(({ caption }) => caption));
    expect(tables.every(({ description }) => (description ?? '') !== '')).toBe(true);
    expect(tables.length).toBe(2);
  });

  it('have the report’s values, cell by cell', () => {
    for (const [index, table] of reported.entries()) {
      const [header, ...rows] = tables[index]?.rows ?? [];
      expect(header?.cells).toEqual(table.columns.map(({ heading }) => heading));
      expect(rows.map(({ cells }) => cells)).toEqual(table.rows.map(({ cells }) => cells.map(written)));
    }
    expect(report.parts.comparison.rows.length).toBe(23);
    expect(reported).toContainEqual(report.parts.comparison);
  });

  it('repeat the header row alone, and break between rows only', () => {
    for (const { rows, element } of tables) {
      expect(rows.map(({ repeated }) => repeated)).toEqual(rows.map((_, index) => index === 0));
      expect(rows.some(({ splits }) => splits)).toBe(false);
      expect(findElement(element, 'w:tblLook')?.attributes).toMatchObject({
        'w:firstRow': 'true',
        'w:firstColumn': 'true',
      });
    }
  });

  it('are as wide as the text and have a width for each column', () => {
    const size = findElement(document, 'w:pgSz')?.attributes['w:w'];
    const margins = findElement(document, 'w:pgMar')?.attributes;
    const textWidth = Number(size) - Number(margins?.['w:left']) - Number(margins?.['w:right']);
    for (const [index, { element }] of tables.entries()) {
      const widths = findElements(element, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      const sum = widths.reduce((total, width) => total + width, 0);
      expect(widths.length).toBe(reported[index]?.columns.length);
      expect(textWidth - sum).toBeLessThan(12);
      expect(textWidth - sum).toBeGreaterThanOrEqual(0);
    }
  });

  it('set figures to the right', () => {
    for (const [index, { rows }] of tables.entries()) {
      const aligned = rows.map(({ element }) =>
        childElements(element, 'w:tc').map((cell) => (wordValue(cell, 'w:jc') === 'right' ? 'end' : 'start')),
      );
      expect(new Set(aligned.map(String))).toEqual(new Set([String(aligns(reported[index]))]));
    }
  });

  it('tell findings by sign and word, and by colour and weight where they call for a look', () => {
    const looks = (tables[1]?.rows ?? []).slice(1).map(({ element }) => {
      const word = findElements(childElements(element, 'w:tc').at(-1) ?? element, 'w:r').at(-1) ?? element;
      return {
        colour: wordValue(word, 'w:color'),
        bold: findElement(word, 'w:b') !== null && wordValue(word, 'w:b') !== 'false',
      };
    });
    const expected = report.parts.comparison.rows.map(({ cells }) => {
      const kind = cells.at(-1)?.kind ?? null;
      return kind === null
        ? { colour: null, bold: false }
        : { colour: markStyles[kind].colour.slice(1), bold: markStyles[kind].strong };
    });
    expect(looks).toEqual(expected);
    expect(new Set(expected.map(({ bold }) => bold))).toEqual(new Set([true, false]));
  });
});

describe('the radar', () => {
  const figures = report.body.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
  const drawings = findElements(document, 'w:drawing');

  it('tells in words what it shows', () => {
    const told = findElements(document, 'wp:docPr').map(({ attributes }) => [attributes.title, attributes.descr]);
    expect(told).toEqual(figures.map(({ title, alt }) => [title, alt]));
    expect(told.length).toBe(1);
    const ids = findElements(document, 'wp:docPr').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is an SVG with a PNG to fall back on', () => {
    const related = new Map(file.relationships('word/document.xml').map(({ id, target }) => [id, target]));
    for (const [index, drawing] of drawings.entries()) {
      const png = related.get(findElement(drawing, 'a:blip')?.attributes['r:embed'] ?? '') ?? '';
      const svg = related.get(findElement(drawing, 'asvg:svgBlip')?.attributes['r:embed'] ?? '') ?? '';
      expect([file.contentType(png), file.contentType(svg)]).toEqual(['image/png', 'image/svg+xml']);
      expect([...file.bytes(png).slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
      const root = file.xml(svg);
      expect(root.name).toBe('svg');
      expect(textOf(findElement(root, 'title') ?? root)).toBe(figures[index]?.title);
    }
    expect(drawings.length).toBe(figures.length);
  });

  it('keeps its shape, and has what its signs mean and its caption under it', () => {
    const paragraphs = docxParagraphs(file);
    const legends = paragraphs.filter(({ style }) => style === 'Legend');
    for (const [index, { legend, caption }] of figures.entries()) {
      const told = legend.map(({ kind, word }) => `${markStyles[kind].glyph}\u00a0${word}`);
      expect(legends[index]?.text).toBe(told.join('   '));
      const at = paragraphs.findIndex(({ text }) => text === caption);
      expect(paragraphs.slice(at - 2, at + 1).map(({ style }) => style)).toEqual(['Figure', 'Legend', 'Caption']);
    }
    const related = new Map(file.relationships('word/document.xml').map(({ id, target }) => [id, target]));
    const shapes = drawings.map((drawing) => {
      const { cx, cy } = findElement(drawing, 'wp:extent')?.attributes ?? {};
      const png = related.get(findElement(drawing, 'a:blip')?.attributes['r:embed'] ?? '') ?? '';
      const view = new DataView(file.bytes(png).slice(16, 24).buffer);
      expect(Number(cx) / Number(cy)).toBeCloseTo(view.getUint32(0) / view.getUint32(4), 2);
      return (Number(cx) / Number(cy)).toFixed(1);
    });
    // Lower than on a page of its own, so that the first page has room for it.
    expect(shapes).toEqual(['1.7']);
  });
});

describe('the balance', () => {
  it('has its verdict and every count', () => {
    const paragraphs = docxParagraphs(file);
    const { lines, beside, verdict, kind, facts } = report.parts.balance;
    const first = paragraphs.findIndex(({ style }) => style === 'Verdict');
    expect(paragraphs[first]?.text).toBe(`${markStyles[kind].glyph}\u00a0${verdict}`);
    const counted = [...lines, ...beside].map(
      ({ kind: sign, count, words }) => `${markStyles[sign].glyph}\t${count}\t${words}`,
    );
    const told = paragraphs.slice(first + 2, first + 2 + counted.length + facts.length).map(({ text }) => text);
    expect(told).toEqual([...counted, ...facts]);
  });
});

function aligns(table: ReportTable | undefined): readonly string[] {
  return table?.columns.map(({ align }) => align) ?? [];
}
