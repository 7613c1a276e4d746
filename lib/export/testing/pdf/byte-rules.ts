import type { PdfFinding } from './finding';

/**
 * Where the file's own table says that its objects are. Lenient readers search for them and never notice a wrong table;
 * an archive's reader does not. A file whose table is packed in a stream is not looked at here.
 */
export function byteFindings(bytes: Uint8Array): PdfFinding[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-100))?.[1] ?? Number.NaN);
  if (/^\d+ \d+ obj/.test(text.slice(start, start + 40))) return [];
  const places = Number.isNaN(start) ? null : readTable(text, start);
  if (places === null)
    return [{ rule: 'objects-misplaced', message: 'The file ends without a place where its table is.' }];
  const lost = [...places].filter(
    ([number, at]) => !new RegExp(`^${number} \\d+ obj\\b`).test(text.slice(at, at + 40)),
  );
  if (lost.length > 0) {
    const message = `The table gives a wrong place for ${lost.length} objects, first for ${lost[0]?.[0]}.`;
    return [{ rule: 'objects-misplaced', message }];
  }
  return [...places].flatMap(([number, at]) => lengthFindings(text, { number, at }, places));
}

/** The places of the objects in use, by number; null where no table stands. */
function readTable(text: string, start: number): Map<number, number> | null {
  const table = /^xref\s+((?:\d+ \d+\s+(?:\d{10} \d{5} [nf]\s+)*)+)trailer/.exec(text.slice(start))?.[1];
  if (table === undefined) return null;
  const places = new Map<number, number>();
  let number = 0;
  for (const [, place, use, first] of table.matchAll(/(\d{10}) \d{5} ([nf])|(\d+) \d+/g)) {
    if (first !== undefined) number = Number(first);
    else {
      if (use === 'n') places.set(number, Number(place));
      number += 1;
    }
  }
  return places;
}

type Place = { readonly number: number; readonly at: number };

function lengthFindings(text: string, { number, at }: Place, places: ReadonlyMap<number, number>): PdfFinding[] {
  const head = text.slice(at, text.indexOf('endobj', at));
  const begins = /\bstream\r?\n/.exec(head);
  if (begins === null) return [];
  const said = /\/Length (\d+)(?: (\d+) R)?/.exec(head.slice(0, begins.index));
  const indirect = said?.[2] === undefined ? null : places.get(Number(said[1]));
  const length = indirect == null ? said?.[1] : /obj\s+(\d+)/.exec(text.slice(indirect, indirect + 40))?.[1];
  const end = at + begins.index + begins[0].length + Number(length ?? Number.NaN);
  if (/^\r?\n?endstream\b/.test(text.slice(end, end + 12))) return [];
  return [
    {
      rule: 'stream-length',
      message: `The stream of object ${number} is not as long as its /Length says (${length}).`,
    },
  ];
}
