import { PDFArray, type PDFDict, PDFNumber, type PDFObject } from 'pdf-lib';
import { arrayAt, asDict, bytesOf, dictAt, entries, nameAt, numberAt, numbers, valueAt } from './objects';
import { readUnicodeMap, type UnicodeMap } from './unicode-map';

/** A font as a page's text needs it. */
export type Font = {
  readonly name: string;
  readonly embedded: boolean;
  readonly unicode: UnicodeMap | null;
  /** Codes of two bytes. */
  readonly composite: boolean;
  /** Advance of a code, in ems. */
  readonly width: (code: number) => number;
  /** The glyph that a code shows; null where it cannot be told from the PDF alone. */
  readonly glyph: (code: number) => number | null;
};

export function readFont(dict: PDFDict): Font {
  const name = (nameAt(dict, 'BaseFont') ?? nameAt(dict, 'Name') ?? 'unnamed').replace(/^[A-Z]{6}\+/, '');
  const unicode = readUnicodeMap(valueAt(dict, 'ToUnicode'));
  return nameAt(dict, 'Subtype') === 'Type0'
    ? { name, unicode, composite: true, ...compositeFont(dict) }
    : { name, unicode, composite: false, ...simpleFont(dict) };
}

type Shape = Pick<Font, 'embedded' | 'width' | 'glyph'>;

function compositeFont(dict: PDFDict): Shape {
  const descendant = asDict(entries(arrayAt(dict, 'DescendantFonts'))[0]);
  const widths = cidWidths(arrayAt(descendant, 'W'));
  const standard = numberAt(descendant, 'DW') ?? 1000;
  const glyphs = bytesOf(valueAt(descendant, 'CIDToGIDMap'));
  const identity = nameAt(dict, 'Encoding')?.startsWith('Identity') ?? false;
  const glyphOf = (cid: number) => (glyphs === null ? cid : (glyphs[2 * cid] ?? 0) * 256 + (glyphs[2 * cid + 1] ?? 0));
  return {
    embedded: isEmbedded(dictAt(descendant, 'FontDescriptor')),
    width: (code) => (widths.get(code) ?? standard) / 1000,
    glyph: (code) => (identity ? glyphOf(code) : null),
  };
}

function simpleFont(dict: PDFDict): Shape {
  const drawn = nameAt(dict, 'Subtype') === 'Type3';
  const scale = drawn ? (numbers(arrayAt(dict, 'FontMatrix'))[0] ?? 0.001) : 0.001;
  const widths = numbers(arrayAt(dict, 'Widths'));
  const first = numberAt(dict, 'FirstChar') ?? 0;
  return {
    embedded: drawn || isEmbedded(dictAt(dict, 'FontDescriptor')),
    width: (code) => (widths[code - first] ?? 500) * scale,
    glyph: () => null,
  };
}

function isEmbedded(descriptor: PDFDict | null): boolean {
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => bytesOf(valueAt(descriptor, key)) !== null);
}

/** Of `c [w1 w2 …]` and `first last w`, mixed. */
function cidWidths(array: PDFArray | null): Map<number, number> {
  const widths = new Map<number, number>();
  const items = entries(array);
  for (let index = 0; index + 1 < items.length; ) {
    const [first, second, third] = [asNumber(items[index]), items[index + 1], asNumber(items[index + 2])];
    if (second instanceof PDFArray) {
      for (const [offset, width] of numbers(second).entries()) widths.set(first + offset, width);
      index += 2;
    } else {
      const last = Math.min(asNumber(second), first + 0xffff);
      for (let cid = first; cid <= last; cid += 1) widths.set(cid, third);
      index += 3;
    }
  }
  return widths;
}

function asNumber(value: PDFObject | undefined): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
