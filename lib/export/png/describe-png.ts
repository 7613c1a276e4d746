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
  return chunk('iTXt', Buffer.concat([head, Buffer.from(text.replaceAll('\0', ''), 'utf8')]));
}

function densityChunk(pixelsPerMetre: number): Uint8Array {
  const data = Buffer.alloc(9);
  data.writeUInt32BE(pixelsPerMetre, 0);
  data.writeUInt32BE(pixelsPerMetre, 4);
  data.writeUInt8(1, 8);
  return chunk('pHYs', data);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(content.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(content, 4);
  framed.writeUInt32BE(checksum(content), content.length + 4);
  return framed;
}

/** CRC-32 as PNG wants it: polynomial 0xEDB88320, all bits turned at both ends. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
