import type { PageContent } from './page-content';
import { piecesIn, type StructureElement } from './structure-tree';

/** What each marked piece shows as text, by key, put together from the codes of its fonts. */
export function pieceTexts(pages: readonly PageContent[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { mark, shown } of pages.flatMap((page) => page.paints)) {
    if (mark?.kind === 'piece' && shown !== null) texts.set(mark.key, (texts.get(mark.key) ?? '') + shown.text);
  }
  return texts;
}

export function textOf(element: StructureElement, texts: ReadonlyMap<string, string>): string {
  return piecesIn(element)
    .map((piece) => texts.get(piece.key) ?? '')
    .join('');
}

/** For comparing: a line break swallows the space, and a quotation mark may be set in another shape. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u00AD\u200B\u2060]/g, '')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”„»«]/g, '"');
}

/** Same words in the same order; of signs written from right to left only that they are the same. */
export function sameText(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)];
  return first === second || (rightToLeft.test(first) && sorted(first) === sorted(second));
}

/** A page's content has them in the order they are painted, which is the other way round. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

function sorted(text: string): string {
  return [...text].sort().join('');
}
