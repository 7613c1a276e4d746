/**
 * Reads one workbook from standard input and answers with JSON on standard output. Runs as a process of its own, with
 * bounded memory and time, no environment and no object prototypes to pollute: the file comes from outside, the parser
 * works with regular expressions, and nothing it does may reach the server.
 *
 * The zip is unpacked here, counted byte by byte; what its headers claim is not believed. The parser then gets a clean
 * archive of the XML parts only, so no macro, picture or other payload is ever seen by it.
 */

import { inflateRawSync } from 'node:zlib';
import { read } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

const limits = JSON.parse(process.argv[2] ?? '{}');
const aggregate =
  /^=?\+?(?:_xlfn\.)?(?:AVERAGE|AVERAGEIF|MAX|MAXIFS|MIN|MINIFS|ROUND|ROUNDUP|ROUNDDOWN|MEDIAN|SUM|SUBTOTAL|AGGREGATE|MODE)\b/i;

class Refused extends Error {}

/** @param {string} code */
function refuse(code) {
  throw new Refused(code);
}

/** @param {Buffer} zip */
function centralDirectory(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > zip.length) refuse('broken');
  return { count: zip.readUInt16LE(end + 10), offset: zip.readUInt32LE(end + 16) };
}

/** @param {Buffer} zip */
function listEntries(zip) {
  const { count, offset } = centralDirectory(zip);
  if (count > limits.zipEntries) refuse('too-large-unpacked');
  const entries = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) refuse('broken');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip
        .toString('utf8', at + 46, at + 46 + nameLength)
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      header: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param {Buffer} zip @param {ReturnType<typeof listEntries>[number]} entry @param {number} budget */
function unpackEntry(zip, entry, budget) {
  const { header, packed, method } = entry;
  if (entry.encrypted) refuse('encrypted');
  if (header + 30 > zip.length || zip.readUInt32LE(header) !== 0x04034b50) refuse('broken');
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  if (start + packed > zip.length) refuse('broken');
  const data = zip.subarray(start, start + packed);
  if (method === 0) return packed > budget ? refuse('too-large-unpacked') : data;
  if (method !== 8) return refuse('broken');
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, budget) });
  } catch (error) {
    return refuse(Object(error).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large-unpacked' : 'broken');
  }
}

/** Unpacks everything, counts it, and keeps the XML parts. @param {Buffer} zip */
function unpack(zip) {
  const parts = new Map();
  let budget = limits.unpackedBytes;
  for (const entry of listEntries(zip)) {
    if (entry.name.endsWith('/')) continue;
    const data = unpackEntry(zip, entry, budget);
    budget -= data.length;
    if (budget < 0) refuse('too-large-unpacked');
    if (parts.has(entry.name)) refuse('broken');
    if (/\.(?:xml|rels)$/i.test(entry.name)) parts.set(entry.name, checkedXml(data));
  }
  return parts;
}

/** A workbook never declares entities; a part that does is an attack. @param {Buffer} data */
function checkedXml(data) {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(data.toString('latin1'))) refuse('broken');
  return data;
}

/** @param {Buffer} zip */
function cleanArchive(zip) {
  const parts = unpack(zip);
  const names = [...parts.keys()];
  if (!names.includes('[Content_Types].xml')) refuse('wrong-content');
  if (!names.some((name) => /^xl\/workbook[^/]*\.xml$/i.test(name))) refuse('wrong-content');
  // Store, not deflate: the parser unpacks it at once again. A list of pairs becomes own properties, never a prototype.
  const entries = names.filter((name) => name !== '__proto__').map((name) => [name, parts.get(name)]);
  entries.push(['xl/.clean', strToU8('')]);
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 0 }));
}

/** @param {import('@e965/xlsx').CellObject} cell */
function cellText(cell) {
  if (cell.t === 'z' || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n') return String(Number(Number(cell.v).toPrecision(12))).replace('.', ',');
  if (cell.t === 'e') return cell.w ?? '#FEJL';
  return String(cell.v).slice(0, limits.textLength).normalize('NFC').trim();
}

/** @param {import('@e965/xlsx').CellObject} cell */
function readCell(cell) {
  const text = cellText(cell);
  const comments = (Array.isArray(cell.c) ? cell.c : [])
    .slice(0, 20)
    .map((each) => ({
      author: String(each.a ?? ''),
      text: String(each.t ?? '').slice(0, 8_000),
      threaded: each.T === true,
    }))
    .filter((each) => each.text !== '');
  if (text === '' && comments.length === 0) return null;
  return { text, comments, computed: typeof cell.f === 'string' && aggregate.test(cell.f) };
}

/** The filled cells of a sheet as [row, column, cell], or the limit it passes. @param {unknown} sheet */
function readSheet(sheet) {
  const cells = [];
  // A sheet that the parser could not make out is left out by it without a word.
  if (sheet === undefined) return { cells, code: 'broken' };
  const data = Object(sheet)['!data'];
  if (!Array.isArray(data)) return { cells, code: null };
  for (const [row, columns] of Object.entries(data)) {
    for (const [column, raw] of Object.entries(columns ?? [])) {
      const cell = raw ? readCell(raw) : null;
      if (cell === null) continue;
      if (Number(row) >= limits.rows) return { cells: [], code: 'too-many-rows' };
      if (Number(column) >= limits.columns) return { cells: [], code: 'too-many-columns' };
      cells.push([Number(row), Number(column), cell]);
    }
  }
  return { cells, code: null };
}

/** @param {import('@e965/xlsx').WorkBook} book */
function visibleNames(book) {
  const hidden = book.Workbook?.Sheets?.map((sheet) => (sheet.Hidden ?? 0) > 0) ?? [];
  const visible = book.SheetNames.filter((_, index) => hidden[index] !== true);
  return (visible.length > 0 ? visible : book.SheetNames).slice(0, limits.sheets);
}

/** @param {Buffer} zip */
function parse(zip) {
  try {
    return read(zip, { type: 'buffer', dense: true, nodim: true, cellHTML: false, cellText: false, cellFormula: true });
  } catch (error) {
    return refuse(/password|encrypt/i.test(String(error)) ? 'encrypted' : 'broken');
  }
}

/** @param {Buffer} zip */
function answer(zip) {
  try {
    const book = parse(cleanArchive(zip));
    const sheets = visibleNames(book).map((name) => ({ name, ...readSheet(book.Sheets[name]) }));
    return { ok: true, sheets };
  } catch (error) {
    return { ok: false, code: error instanceof Refused ? error.message : 'broken' };
  }
}

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
process.stdout.write(JSON.stringify(answer(Buffer.concat(chunks))));
