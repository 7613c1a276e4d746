import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { changeContent, firstFont } from '../change-pdf.fixture';
import type { Fault } from './fault';

const name = PDFName.of;

export const fontFaults: readonly Fault[] = [
  {
    rule: 'font-not-embedded',
    what: 'no font program',
    make: (document) => descriptorOf(firstFont(document)).delete(name('FontFile2')),
  },
  {
    rule: 'font-without-unicode',
    what: 'no /ToUnicode',
    make: (document) => firstFont(document).delete(name('ToUnicode')),
  },
  {
    rule: 'glyph-without-unicode',
    what: 'a sign that the map leaves out',
    make: (document) => changeMap(firstFont(document), '1 beginbfchar <0001> <0041> endbfchar'),
  },
  {
    rule: 'glyph-without-unicode',
    what: 'a sign that means a null',
    make: (document) => changeMap(firstFont(document), '1 beginbfrange <0001> <ffff> <0000> endbfrange'),
  },
  {
    rule: 'glyph-missing',
    what: 'a sign that is not in the font',
    make: (document) => changeContent(document, 1, (content) => content.replace(/TJ\nET/, 'TJ\n<0000> Tj\nET')),
  },
];

function descriptorOf(font: PDFDict): PDFDict {
  const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  return descendant.lookup(name('FontDescriptor'), PDFDict);
}

function changeMap(font: PDFDict, map: string): void {
  font.set(name('ToUnicode'), font.context.register(font.context.stream(map)));
}
