import { read, utils } from '@e965/xlsx';
import { findElement, findElements, textOf } from '../office/find-elements';
import { openOffice } from '../office/open-office';
import { parseXml } from '../office/parse-xml';
import { docxParagraphs, docxTables } from '../office/read-docx';
import { readPdf } from '../pdf/read-pdf';

/** The running text of a file, and its tables as rows of cells. */
export type ReadPaper = {
  readonly text: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
};

export async function readPdfPaper(bytes: Uint8Array): Promise<ReadPaper> {
  const { pages, tables } = await readPdf(bytes);
  return {
    text: pages.map((page) => page.text).join(' '),
    tables: tables.map((rows) => rows.map(({ cells }) => cells.map(({ text }) => text))),
  };
}

export function readDocxPaper(bytes: Uint8Array): ReadPaper {
  const file = openOffice(bytes);
  return {
    text: docxParagraphs(file)
      .map(({ text }) => text)
      .join('\n'),
    tables: docxTables(file).map(({ rows }) => rows.map(({ cells }) => cells)),
  };
}

/** What stands on the slides, and what is told of each of their pictures. */
export function readPptxPaper(bytes: Uint8Array): { readonly text: string; readonly told: readonly string[] } {
  const file = openOffice(bytes);
  const slides = file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map((path) => file.xml(path));
  const paragraphs = slides.flatMap((slide) => findElements(slide, 'a:p')).map(textOf);
  const shapes = slides.flatMap((slide) => findElements(slide, 'p:cNvPr'));
  return { text: paragraphs.join('\n'), told: shapes.map(({ attributes }) => attributes.descr ?? '') };
}

/** The rows of each sheet, with the cells' own types. */
export function readXlsxPaper(bytes: Uint8Array): readonly (readonly (readonly unknown[])[])[] {
  const { SheetNames, Sheets } = read(bytes);
  return SheetNames.map((name) =>
    utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1, defval: null, raw: true }),
  );
}

/** A CSV without quoted cells, split by hand. */
export function readCsvPaper(bytes: Uint8Array): readonly (readonly string[])[] {
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  return lines.map((line) => line.split(';'));
}

/** What is told of the picture, and what is written in it. */
export function readSvgPaper(bytes: Uint8Array): { readonly told: string; readonly written: string } {
  const svg = parseXml(new TextDecoder().decode(bytes));
  const description = findElement(svg, 'desc');
  return {
    told: description === null ? '' : textOf(description),
    written: findElements(svg, 'text').map(textOf).join(' '),
  };
}
