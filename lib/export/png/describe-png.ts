import { pngChunk } from './png-chunk';

/** What a PNG says of itself, by the keywords of the standard: Title, Description, Source. */
export type PngTexts = Readonly<Record<string, string>>;

const signatureLength = 8;
/** Length, type, 13 bytes and checksum of the header, which must come first. */
const headerLength = 25;

/** Puts texts into a PNG as international text chunks (iTXt, UTF-8), and how many pixels it has a metre. */
export function describePng(png: Uint8Array, texts: PngTexts, pixelsPerMetre: number): Uint8Array {
  const at = signatureLength + headerLength;
  const chunks = [
    densityChunk(pixelsPerMetre),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
  ];
  return Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)]);
}

/** Keyword, not compressed, no language named, the keyword not translated, text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const head = Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1');
  return pngChunk('iTXt', Buffer.concat([head, Buffer.from(text, 'utf8')]));
}

function densityChunk(pixelsPerMetre: number): Uint8Array {
  const data = Buffer.alloc(9);
  data.writeUInt32BE(pixelsPerMetre, 0);
  data.writeUInt32BE(pixelsPerMetre, 4);
  data.writeUInt8(1, 8);
  return pngChunk('pHYs', data);
}
