import { PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { changePdf, elementOf, string } from './change-pdf.fixture';
import { openPdf } from './open-pdf';
import { readPageTexts } from './page-texts';
import { type PdfNode, readPdf } from './read-pdf';
import { soundPdf } from './sound-pdf.fixture';
import { pieceTexts, plain } from './text-of';

it('reads what a paper says of itself', async () => {
  const { title, language, bookmarks, fonts } = await readPdf(await soundPdf());
  expect({ title, language }).toEqual({ title: 'Afprøver vi for meget?', language: 'da-DK' });
  expect(bookmarks).toEqual([
    { title: 'Afprøver vi for meget?', level: 1, page: 1 },
    { title: 'Radaren', level: 2, page: 1 },
    { title: 'Hvad den viser', level: 3, page: 1 },
    { title: 'Sammenligningen', level: 2, page: 1 },
    { title: 'Spørgsmål', level: 2, page: 2 },
  ]);
  expect(fonts).toEqual([
    { name: 'IBMPlexSans', embedded: true },
    { name: 'IBMPlexSans-Bold', embedded: true },
  ]);
});

it('reads the headings in order', async () => {
  const { headings, bookmarks } = await readPdf(await soundPdf());
  expect(headings).toEqual(bookmarks.map(({ title, level, page }) => ({ text: title, level, page })));
});

it('reads each page as it is told, and its header and footer apart', async () => {
  const { pages } = await readPdf(await soundPdf());
  expect(pages.map((page) => page.artifacts)).toEqual([
    ['Bilag', 'Side 1 af 2'],
    ['Bilag', 'Side 2 af 2'],
  ]);
  expect(pages[0]?.text).toMatch(/^Afprøver vi for meget\? Kommunen afprøver fem .* Se KL’s hjemmeside\.$/);
  expect(pages[1]?.text).toBe('Spørgsmål 1. Hvad vil vi? 2. Hvornår vil vi det?');
});

it('reads a table by rows, headers told apart', async () => {
  const { tables } = await readPdf(await soundPdf());
  const rows = tables[0]?.map(({ group, cells }) => [group, ...cells.map((cell) => cell.text)]);
  expect(rows).toEqual([
    ['THead', 'Teknologi', 'Egen', 'KL'],
    ['TBody', 'Cloud', 'I drift', 'Klar'],
    ['TBody', 'Apps', 'Afprøver', 'Afprøv'],
  ]);
  expect(tables[0]?.[0]?.cells.map((cell) => cell.scope)).toEqual(['Column', 'Column', 'Column']);
  expect(tables[0]?.[2]?.cells.map((cell) => cell.header)).toEqual([true, false, false]);
});

it('reads the tree, with alternative texts', async () => {
  const { structure } = await readPdf(await soundPdf());
  const all = (nodes: readonly PdfNode[]): PdfNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
  expect(all(structure).find((node) => node.role === 'Figure')).toEqual({
    role: 'Figure',
    alt: 'Kommunen afprøver fem teknologier; KL har to af dem i Klar, to i Afprøv og en i Hold øje.',
    actualText: null,
    scope: null,
    text: 'Klar',
    children: [],
  });
});

it('reads the actual text in the place of the signs', async () => {
  const paper = await changePdf(await soundPdf(), (document) =>
    elementOf(document, 'H2').set(PDFName.of('ActualText'), string('Pejlingen')),
  );
  const { headings, pages } = await readPdf(paper);
  expect(headings[1]?.text).toBe('Pejlingen');
  expect(pages[0]?.text).toMatch(/igen\. Pejlingen Figur 1/);
  expect(pages[1]?.text).not.toContain('Pejlingen');
});

it('agrees with itself: two readers find the same words in each marked piece', async () => {
  const paper = await soundPdf();
  const [own, other] = [pieceTexts((await openPdf(paper)).pages), await readPageTexts(paper)];
  const others = new Map(other.flatMap((page) => [...page.pieces]));
  expect(own.size).toBeGreaterThan(20);
  expect([...own].map(([key, text]) => [key, plain(text)])).toEqual(
    [...own].map(([key]) => [key, plain(others.get(key) ?? '')]),
  );
});
