import { readBookmarks } from './bookmarks';
import type { PdfFinding } from './finding';
import { headingsOf } from './heading-rules';
import type { PdfFile } from './open-pdf';
import { pieceTexts, sameText } from './text-of';

/** The bookmarks are the headings, in the same words and order, and each leads to a page. */
export function bookmarkFindings(file: PdfFile): PdfFinding[] {
  if (file.tree === null) return [];
  const headings = headingsOf(file.tree, pieceTexts(file.pages)).map((heading) => heading.text);
  const bookmarks = readBookmarks(file);
  if (bookmarks.length === 0) {
    const message = `There are ${headings.length} headings and no bookmarks.`;
    return headings.length > 1 ? [{ rule: 'bookmarks-missing', message }] : [];
  }
  const lost = bookmarks.filter((bookmark) => bookmark.page === null);
  return [
    ...lost.map(
      ({ title }): PdfFinding => ({ rule: 'bookmark-target', message: `The bookmark "${title}" leads to no page.` }),
    ),
    ...textFindings(
      bookmarks.map((bookmark) => bookmark.title),
      headings,
    ),
  ];
}

function textFindings(titles: readonly string[], headings: readonly string[]): PdfFinding[] {
  const longest = Math.max(titles.length, headings.length);
  const at = Array.from({ length: longest }).findIndex(
    (_, index) => !sameText(titles[index] ?? '', headings[index] ?? ''),
  );
  if (at < 0) return [];
  const message = `Bookmark ${at + 1} is "${titles[at] ?? ''}", heading ${at + 1} is "${headings[at] ?? ''}".`;
  return [{ rule: 'bookmark-text', message }];
}
