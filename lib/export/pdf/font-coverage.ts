/** Whether a font has a glyph for a code point. */
export type FontCoverage = (codePoint: number) => boolean;

const fullUnicode = 12;
const basicPlane = 4;

/** Which code points a TrueType or OpenType file has glyphs for; throws when it has no Unicode table that can be read. */
export function fontCoverage(file: Uint8Array): FontCoverage {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const covered = new Set<number>();
  for (const subtable of unicodeSubtables(view)) {
    const format = view.getUint16(subtable);
    if (format === fullUnicode) addGroups(view, subtable, covered);
    if (format === basicPlane) addSegments(view, subtable, covered);
  }
  if (covered.size === 0) throw new Error('The font has no Unicode character map.');
  return (codePoint) => covered.has(codePoint);
}

function unicodeSubtables(view: DataView): number[] {
  const cmap = tableOffset(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  return Array.from({ length: count }, (_, index) => cmap + 4 + index * 8)
    .filter((record) => isUnicode(view.getUint16(record), view.getUint16(record + 2)))
    .map((record) => cmap + view.getUint32(record + 4));
}

/** Platform 0 is Unicode; on platform 3 (Windows) encoding 1 is the basic plane and 10 all planes. */
function isUnicode(platform: number, encoding: number): boolean {
  return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
}

function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(record + index)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Format 12: groups of consecutive code points with consecutive glyphs. */
function addGroups(view: DataView, table: number, covered: Set<number>): void {
  const count = view.getUint32(table + 12);
  for (let group = table + 16; group < table + 16 + count * 12; group += 12) {
    const first = view.getUint32(group);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= view.getUint32(group + 4); code += 1)
      if (glyph + code - first > 0) covered.add(code);
  }
}

/** Format 4: segments of the basic plane; a glyph is a delta from the code point, or is looked up at an offset. */
function addSegments(view: DataView, table: number, covered: Set<number>): void {
  const length = view.getUint16(table + 6);
  const ends = table + 14;
  for (let at = 0; at < length; at += 2) {
    const start = view.getUint16(ends + length + 2 + at);
    const delta = view.getUint16(ends + 2 * length + 2 + at);
    const rangeAt = ends + 3 * length + 2 + at;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= view.getUint16(ends + at); code += 1) {
      const found = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      const glyph = found === 0 && range !== 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0 && code !== 0xffff) covered.add(code);
    }
  }
}
