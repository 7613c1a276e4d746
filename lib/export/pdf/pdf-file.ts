/** A PDF taken apart: everything is text of one byte a character, so that streams pass through unchanged. */
export type PdfFile = {
  /** What stands before the first object. */
  readonly start: string;
  /** Each object from its "obj" to its "endobj", by number. */
  readonly objects: ReadonlyMap<number, string>;
  /** The trailer's dictionary. */
  readonly trailer: string;
};

const ending = /startxref\s+(\d+)\s+%%EOF\s*$/;
const xref = /^xref\s+0 (\d+)\s+/;
const entryLength = 20;

/** Reads a file with one table of offsets and no object streams, which is what Typst writes; throws on any other. */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = Number(ending.exec(text)?.[1] ?? Number.NaN);
  const header = xref.exec(text.slice(table, table + 40));
  if (header === null) throw new Error('The PDF has no table of offsets at its end.');
  const count = Number(header[1]);
  const entries = table + header[0].length;
  const offsets = Array.from({ length: count - 1 }, (_, index) => {
    const entry = entries + (index + 1) * entryLength;
    return { number: index + 1, at: Number(text.slice(entry, entry + 10)) };
  }).sort((one, other) => one.at - other.at);
  const objects = offsets.map(({ number, at }, index) => {
    return [number, objectAt(text.slice(at, offsets[index + 1]?.at ?? table), number)] as const;
  });
  const trailer = text.slice(entries + count * entryLength, text.lastIndexOf('startxref'));
  return { start: text.slice(0, offsets[0]?.at), objects: new Map(objects), trailer: trailer.trim() };
}

function objectAt(text: string, number: number): string {
  const start = `${number} 0 obj`;
  if (!text.startsWith(start)) throw new Error(`Object ${number} is not where the PDF says.`);
  return text.trimEnd();
}

/** The file's bytes again, objects in the order of their numbers, with new offsets. */
export function writePdfFile({ start, objects, trailer }: PdfFile): Uint8Array {
  const parts = [start];
  const offsets: number[] = [];
  let at = start.length;
  for (const [, object] of [...objects].sort(([one], [other]) => one - other)) {
    offsets.push(at);
    parts.push(object, '\n\n');
    at += object.length + 2;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`);
  parts.push(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f\r\n`,
    ...entries,
    `${trailer}\nstartxref\n${at}\n%%EOF`,
  );
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}
