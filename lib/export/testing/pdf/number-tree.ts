import { PDFArray, type PDFDict } from 'pdf-lib';
import { arrayAt, asDict, entries } from './objects';

/** What a parent tree has under a number: one element for a link, one a piece for a page; undefined where none stands. */
export type Parents = PDFDict | readonly (PDFDict | undefined)[];

const deepest = 20;

/** A number tree, by number. */
export function readParents(node: PDFDict | null, depth = 0): Map<number, Parents> {
  const kids = depth > deepest ? [] : entries(arrayAt(node, 'Kids')).map(asDict);
  const found = new Map(kids.flatMap((kid) => [...readParents(kid, depth + 1)]));
  const items = arrayAt(node, 'Nums');
  for (let index = 0; items !== null && index + 1 < items.size(); index += 2) {
    const value = items.lookup(index + 1);
    const parents =
      value instanceof PDFArray ? value.asArray().map((_, at) => asDict(value.lookup(at)) ?? undefined) : asDict(value);
    if (parents !== null) found.set(Number(items.get(index)?.toString()), parents);
  }
  return found;
}
