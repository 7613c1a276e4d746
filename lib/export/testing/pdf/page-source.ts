import { PDFArray, type PDFDict, type PDFObject } from 'pdf-lib';
import { bytesOf, dictAt, entries, valueAt } from './objects';

/** A page tree deeper than this is none. */
const deepest = 50;

/** The page's content streams as one: an operator may not, but a mark may, reach from one into the next. */
export function pageBytes(page: PDFDict): Uint8Array {
  const contents = valueAt(page, 'Contents');
  const streams: (PDFObject | null)[] = contents instanceof PDFArray ? entries(contents) : [contents];
  return Buffer.concat(streams.flatMap((stream) => [bytesOf(stream) ?? new Uint8Array(), Buffer.from('\n')]));
}

/** What a page has, or takes over from the groups of pages it stands in. */
export function inherited(page: PDFDict, key: string): PDFDict | null {
  for (let node: PDFDict | null = page, up = 0; node !== null && up < deepest; up += 1) {
    const found = dictAt(node, key);
    if (found !== null) return found;
    node = dictAt(node, 'Parent');
  }
  return null;
}
