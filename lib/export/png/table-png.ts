import { deflateSync } from 'node:zlib';
import { colourTable } from './colour-table';
import { pngChunk } from './png-chunk';

/** A picture as it is drawn: four bytes a pixel, red, green, blue and opacity. */
type Pixels = { readonly pixels: Uint8Array; readonly width: number; readonly height: number };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits a pixel that say a place in a colour table; the rest as every PNG has it. */
const format = [8, 3, 0, 0, 0];

/** An opaque picture as a PNG with a colour table: a third of the bytes, for flat colours that are kept as they are. */
export function tablePng({ pixels, width, height }: Pixels): Uint8Array {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { colours, placeOf } = colourTable(words);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const table = colours.flatMap((colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]);
  return Buffer.concat([
    Buffer.from(signature),
    pngChunk('IHDR', Buffer.from([...header, ...format])),
    pngChunk('PLTE', Buffer.from(table)),
    pngChunk('IDAT', deflateSync(placeRows(words, width, placeOf))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row begins with a byte that says that it is not filtered, which is best for places in a table. */
function placeRows(words: Uint32Array, width: number, placeOf: ReadonlyMap<number, number>): Uint8Array {
  const rows = new Uint8Array((words.length / width) * (width + 1));
  let current = -1;
  let place = 0;
  for (let index = 0, at = 0; index < words.length; index += 1, at += 1) {
    if (index % width === 0) at += 1;
    const word = words[index] ?? 0;
    if (word !== current) {
      current = word;
      place = placeOf.get(word) ?? 0;
    }
    rows[at] = place;
  }
  return rows;
}
