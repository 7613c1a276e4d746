import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { tablePng } from './table-png';

const colour = fc.integer({ min: 0, max: 0xffffff });
const width = 16;

/** A picture of some colours, each pixel one of them. */
const pictures = fc
  .tuple(
    fc.uniqueArray(colour, { minLength: 1, maxLength: 96 }),
    fc.array(fc.nat(), { minLength: 128, maxLength: 128 }),
  )
  .map(([colours, picks]) => picks.map((pick) => colours[pick % colours.length] ?? 0));

function pixelsOf(colours: readonly number[]) {
  const pixels = Buffer.from(colours.flatMap((each) => [each & 255, (each >>> 8) & 255, each >>> 16, 255]));
  // A copy, so that it begins at a whole word.
  return { pixels: new Uint8Array(pixels), width, height: colours.length / width };
}

function chunksOf(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return chunks;
}

/** The colours of a PNG with a table, pixel by pixel. */
function coloursOf(png: Uint8Array): number[] {
  const chunks = chunksOf(png);
  const table = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))];
  const places = rows.filter((_, index) => index % (width + 1) !== 0);
  return places.map((place) => table.readUIntLE(place * 3, 3));
}

describe('tablePng', () => {
  it('keeps up to 96 colours as they are', () => {
    fc.assert(
      fc.property(pictures, (colours) => {
        expect(coloursOf(tablePng(pixelsOf(colours)))).toEqual(colours);
      }),
    );
  });

  it('takes the nearest of at most 256 colours where there are more', () => {
    const colours = Array.from({ length: 4096 }, (_, index) => ((index & 63) << 2) | ((index >> 6) << 10));
    const png = tablePng(pixelsOf(colours));
    const table = chunksOf(png).get('PLTE') ?? Buffer.alloc(0);
    const known = Array.from({ length: table.length / 3 }, (_, index) => table.readUIntLE(index * 3, 3));
    expect(known).toHaveLength(256);
    const away = (one: number, other: number) =>
      Math.hypot(
        (one & 255) - (other & 255),
        ((one >>> 8) & 255) - ((other >>> 8) & 255),
        (one >>> 16) - (other >>> 16),
      );
    for (const [index, found] of coloursOf(png).entries()) {
      const wanted = colours[index] ?? 0;
      expect(away(found, wanted)).toBe(Math.min(...known.map((each) => away(each, wanted))));
    }
  });

  it('is a PNG that another program reads', async () => {
    const png = tablePng(pixelsOf(Array.from({ length: 64 }, (_, index) => (index % 3) * 0x102030)));
    const image = await (await PDFDocument.create()).embedPng(png);
    expect([image.width, image.height]).toEqual([width, 4]);
  });
});
