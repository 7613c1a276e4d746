import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFRef, PDFString } from 'pdf-lib';
import { arrayAt, asDict, dictAt, entries, nameAt, textAt, valueAt } from './objects';
import type { PdfFile } from './open-pdf';

export type Bookmark = {
  readonly title: string;
  /** From 1; the top is 1. */
  readonly level: number;
  /** From 1; null where it leads nowhere. */
  readonly page: number | null;
};

/** The bookmarks of a file, in order. */
export function readBookmarks(file: Pick<PdfFile, 'catalog' | 'pageOf'>): Bookmark[] {
  return siblings(dictAt(dictAt(file.catalog, 'Outlines'), 'First'), 1, file, new Set());
}

type Source = Pick<PdfFile, 'catalog' | 'pageOf'>;

function siblings(first: PDFDict | null, level: number, file: Source, seen: Set<PDFDict>): Bookmark[] {
  const found: Bookmark[] = [];
  for (let item = first; item !== null && !seen.has(item); item = dictAt(item, 'Next')) {
    seen.add(item);
    found.push({ title: textAt(item, 'Title') ?? '', level, page: targetPage(item, file) });
    found.push(...siblings(dictAt(item, 'First'), level + 1, file, seen));
  }
  return found;
}

function targetPage(item: PDFDict, file: Source): number | null {
  const action = dictAt(item, 'A');
  const target = valueAt(item, 'Dest') ?? (nameAt(action, 'S') === 'GoTo' ? valueAt(action, 'D') : null);
  const place = target instanceof PDFArray ? target : namedPlace(target, file.catalog);
  const page = place?.get(0);
  return page instanceof PDFRef ? file.pageOf(page) : null;
}

function namedPlace(name: PDFObject | null, catalog: PDFDict): PDFArray | null {
  const key =
    name instanceof PDFString || name instanceof PDFHexString || name instanceof PDFName ? name.decodeText() : null;
  if (key === null) return null;
  const value = valueAt(dictAt(catalog, 'Dests'), key) ?? inNameTree(dictAt(dictAt(catalog, 'Names'), 'Dests'), key, 0);
  return value instanceof PDFArray ? value : arrayAt(asDict(value), 'D');
}

function inNameTree(node: PDFDict | null, key: string, depth: number): PDFObject | null {
  const names = entries(arrayAt(node, 'Names'));
  const at = names.findIndex(
    (name) => (name instanceof PDFString || name instanceof PDFHexString) && name.decodeText() === key,
  );
  if (at >= 0) return names[at + 1] ?? null;
  if (depth > 20) return null;
  const kids = entries(arrayAt(node, 'Kids')).map((kid) =>
    kid instanceof PDFDict ? inNameTree(kid, key, depth + 1) : null,
  );
  return kids.find((kid) => kid !== null) ?? null;
}
