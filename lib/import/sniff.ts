/** What a file is by its first bytes, whatever its name says. */
export type Content = 'zip' | 'compound' | 'text' | 'other';

const zip = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Programs, documents and pictures that someone may rename by mistake or on purpose. */
const foreign = [
  [0x4d, 0x5a, 0x90],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];
const markup = /^\s*<(?:!doctype|!--|\?xml|html|head|body|table|script|svg|meta)/i;

/** The kind of content: a zip (also .docx and the like), a compound file (old Excel or encrypted), text, or other. */
export function sniff(bytes: Uint8Array): Content {
  if (startsWith(bytes, zip) && (bytes[2] ?? 0) <= 8) return 'zip';
  if (startsWith(bytes, compound)) return 'compound';
  if (foreign.some((magic) => startsWith(bytes, magic))) return 'other';
  if (utf16.some((mark) => startsWith(bytes, mark))) return 'text';
  const head = bytes.subarray(0, 4096);
  if (markup.test(new TextDecoder('latin1').decode(head).replace(/^ï»¿/, ''))) return 'other';
  return looksBinary(bytes) ? 'other' : 'text';
}

/** A compound file is an encrypted workbook when it holds the stream EncryptedPackage; otherwise an old .xls. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Text has no NUL, and hardly any control characters but tab, line feed, form feed and carriage return. */
function looksBinary(bytes: Uint8Array): boolean {
  let control = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control += 1;
  }
  return control * 100 > bytes.length;
}
