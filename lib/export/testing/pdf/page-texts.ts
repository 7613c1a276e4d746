import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pieceKey } from './page-content';

export type PageTexts = {
  /** What each marked piece of the page says, by key. */
  readonly pieces: ReadonlyMap<string, string>;
  /** Text that the tree does not tell: headers, footers, and what is not marked at all; one entry each. */
  readonly artifacts: readonly string[];
};

/** The text of each page as a reader's program finds it. */
export async function readPageTexts(bytes: Uint8Array): Promise<PageTexts[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const texts: PageTexts[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const content = await (await document.getPage(page)).getTextContent({ includeMarkedContent: true });
      texts.push(sortItems(content.items, page));
    }
    return texts;
  } finally {
    await task.destroy();
  }
}

/** What pdf.js gives: text, and where marked content begins and ends. */
type Item = { readonly str: string; readonly hasEOL: boolean } | { readonly type: string; readonly id: string };

function sortItems(items: readonly Item[], page: number): PageTexts {
  const pieces = new Map<string, string>();
  const artifacts: string[] = [];
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const key = open.findLast((one) => one !== null) ?? null;
      const text = item.hasEOL ? `${item.str} ` : item.str;
      if (key !== null) pieces.set(key, (pieces.get(key) ?? '') + text);
      else artifacts.push(`${artifacts.pop() ?? ''}${text}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const mcid = /_mc(\d+)$/.exec(item.id ?? '')?.[1];
      open.push(mcid === undefined ? null : pieceKey(page, Number(mcid)));
      if (open.length === 1) artifacts.push('');
    }
  }
  return { pieces, artifacts: artifacts.map(tidy).filter((text) => text !== '') };
}

/** Words apart by one space; signs that only allow a line break are no text. */
export function tidy(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B\u2060]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
