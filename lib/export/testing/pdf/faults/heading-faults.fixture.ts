import { type PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { elementOf, elementsOf, kidsArray, string } from '../change-pdf.fixture';
import type { Fault } from './fault';

const name = PDFName.of;

export const headingFaults: readonly Fault[] = [
  { rule: 'heading-skipped', what: 'a level left out', make: (document) => relevel(document, 'H2', 'H3') },
  { rule: 'heading-skipped', what: 'a heading without a level', make: (document) => relevel(document, 'H3', 'H') },
  { rule: 'heading-first', what: 'a first heading of level 2', make: (document) => relevel(document, 'H1', 'H2') },
  {
    rule: 'heading-missing',
    what: 'headings that only look like ones',
    make: (document) => {
      for (const role of ['H1', 'H2', 'H3'])
        for (const heading of elementsOf(document, role)) heading.set(name('S'), name('P'));
      document.catalog.delete(name('Outlines'));
    },
  },
  {
    rule: 'reading-order',
    what: 'two paragraphs told the other way round',
    make: (document) => swap(kidsArray(elementOf(document, 'Document')), 1, 2),
  },
  {
    rule: 'reading-order',
    what: 'a row told from right to left',
    make: (document) => swap(kidsArray(elementOf(document, 'TR', 1)), 1, 2),
  },
  {
    rule: 'reading-order',
    what: 'rows told upwards',
    make: (document) => swap(kidsArray(elementOf(document, 'TBody')), 0, 1),
  },
  {
    rule: 'reading-order',
    what: 'a figure told before the heading above it',
    make: (document) => swap(kidsArray(elementOf(document, 'Document')), 3, 4),
  },
  {
    rule: 'reading-order',
    what: 'the last page told first',
    make: (document) => {
      const kids = kidsArray(elementOf(document, 'Document'));
      const last = kids.get(kids.size() - 1);
      kids.remove(kids.size() - 1);
      kids.insert(1, last);
    },
  },
  { rule: 'bookmarks-missing', what: 'no bookmarks', make: ({ catalog }) => catalog.delete(name('Outlines')) },
  {
    rule: 'bookmark-target',
    what: 'a bookmark to a page that is gone',
    make: (document) =>
      firstBookmark(document).set(name('Dest'), document.context.obj([document.context.nextRef(), 'Fit'])),
  },
  {
    rule: 'bookmark-text',
    what: 'a bookmark in other words',
    make: (document) => firstBookmark(document).set(name('Title'), string('Forside')),
  },
  {
    rule: 'bookmark-text',
    what: 'a heading without a bookmark',
    make: (document) => firstBookmark(document).lookup(name('Last'), PDFDict).set(name('Title'), string('')),
  },
];

function relevel(document: PDFDocument, from: string, to: string): void {
  elementOf(document, from).set(name('S'), name(to));
}

function swap(kids: PDFArray, first: number, second: number): void {
  const [one, other] = [kids.get(first), kids.get(second)];
  kids.set(first, other);
  kids.set(second, one);
}

function firstBookmark({ catalog }: PDFDocument): PDFDict {
  return catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict);
}
