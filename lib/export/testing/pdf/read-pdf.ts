import { type Bookmark, readBookmarks } from './bookmarks';
import { textAt } from './objects';
import { openPdf, type PdfFile } from './open-pdf';
import { readPageTexts, tidy } from './page-texts';
import { allElements, piecesIn, type StructureElement, type StructureKid } from './structure-tree';
import { type TableRow, tableRows } from './table-grid';

/** What a test wants to read of a paper. */
export type PdfContent = {
  readonly title: string | null;
  readonly language: string | null;
  readonly pages: readonly PdfPage[];
  readonly structure: readonly PdfNode[];
  readonly headings: readonly PdfHeading[];
  readonly tables: readonly (readonly PdfRow[])[];
  readonly bookmarks: readonly Bookmark[];
  /** In the order of use. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
};

export type PdfPage = {
  /** In the order of the structure tree. */
  readonly text: string;
  /** Running headers and footers, one entry each. */
  readonly artifacts: readonly string[];
};

export type PdfNode = {
  readonly role: string;
  readonly alt: string | null;
  readonly actualText: string | null;
  readonly scope: string | null;
  /** All that stands in it, at any depth. */
  readonly text: string;
  readonly children: readonly PdfNode[];
};

export type PdfHeading = { readonly level: number; readonly text: string; readonly page: number | null };

export type PdfRow = { readonly group: TableRow['group']; readonly cells: readonly PdfCell[] };

export type PdfCell = { readonly text: string; readonly header: boolean; readonly scope: string | null };

/** Reads a PDF with other programs than wrote it: pdf.js for its text, pdf-lib for its tree. Throws where it cannot. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const file = await openPdf(bytes);
  const texts = await readPageTexts(bytes);
  const pieces = new Map(texts.flatMap((page) => [...page.pieces]));
  const elements = file.tree?.elements ?? [];
  const everything = allElements(elements);
  return {
    title: file.xmp?.text('dc:title') ?? null,
    language: textAt(file.catalog, 'Lang'),
    pages: texts.map((page) => ({
      text: tidy(elements.map((element) => textIn(element, page.pieces)).join(' ')),
      artifacts: page.artifacts,
    })),
    structure: elements.map((element) => node(element, pieces)),
    headings: everything.flatMap((element) => heading(element, pieces)),
    tables: everything
      .filter(({ role }) => role === 'Table')
      .map((table) => tableRows(table).map((row) => readRow(row, pieces))),
    bookmarks: readBookmarks(file),
    fonts: fontsOf(file),
  };
}

type Pieces = ReadonlyMap<string, string>;

function textIn(element: StructureElement, pieces: Pieces): string {
  return tidy(kidText({ ...element, role: 'Span' }, pieces));
}

/** Blocks stand apart in words; what runs inside a line does not. */
function kidText(kid: StructureKid, pieces: Pieces): string {
  if (kid.kind === 'piece') return pieces.get(kid.key) ?? '';
  if (kid.kind === 'object') return '';
  const written = kid.kids.map((inner) => kidText(inner, pieces)).join('');
  const shown = kid.actualText !== null && piecesIn(kid).some((piece) => pieces.has(piece.key));
  const text = shown ? (kid.actualText ?? '') : written;
  return ['Span', 'Link', 'Quote', 'Code', 'Reference'].includes(kid.role) ? text : ` ${text} `;
}

function node(element: StructureElement, pieces: Pieces): PdfNode {
  const { role, alt, actualText, scope, kids } = element;
  const children = kids.flatMap((kid) => (kid.kind === 'element' ? [node(kid, pieces)] : []));
  return { role, alt, actualText, scope, text: textIn(element, pieces), children };
}

function heading(element: StructureElement, pieces: Pieces): PdfHeading[] {
  const level = /^H([1-6])$/.exec(element.role)?.[1];
  if (level === undefined) return [];
  return [{ level: Number(level), text: textIn(element, pieces), page: piecesIn(element)[0]?.page ?? null }];
}

function readRow({ group, cells }: TableRow, pieces: Pieces): PdfRow {
  return {
    group,
    cells: cells.map((cell) => ({ text: textIn(cell, pieces), header: cell.role === 'TH', scope: cell.scope })),
  };
}

function fontsOf({ pages }: PdfFile): { name: string; embedded: boolean }[] {
  const fonts = new Set(pages.flatMap((page) => page.paints.flatMap(({ shown }) => shown?.font ?? [])));
  return [...fonts].map(({ name, embedded }) => ({ name, embedded }));
}
