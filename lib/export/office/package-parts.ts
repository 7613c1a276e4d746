import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fixedZip } from '../zip/fixed-zip';

/** The files of an Office package by path, in the order of its zip. */
export type PackageParts = Map<string, Uint8Array>;

/** What a library wrote, opened to be mended. */
export function openParts(zip: Uint8Array): PackageParts {
  return new Map(Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/')));
}

/** Puts a part into the package, in the place of one that is there already. */
export function setPart(parts: PackageParts, path: string, xml: string): void {
  parts.set(path, strToU8(xml));
}

/** Throws where there is no such part, or nothing in it to change: the library then writes something else than it did. */
export function changePart(parts: PackageParts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`No ${path} in the package`);
  const xml = strFromU8(part);
  const changed = change(xml);
  if (changed === xml) throw new Error(`Nothing to change in ${path}`);
  setPart(parts, path, changed);
}

/** Readers tell the kind of a file by what comes first. */
const first = ['[Content_Types].xml', '_rels/.rels'];

/** The package as a file dated `createdAt` (ISO 8601), whenever it is made. */
export function closeParts(parts: PackageParts, createdAt: string): Uint8Array {
  const rank = (path: string) => (first.includes(path) ? first.indexOf(path) : first.length);
  const entries = [...parts]
    .map(([path, bytes]) => ({ path, bytes, stored: path.endsWith('.png') }))
    .sort((one, other) => rank(one.path) - rank(other.path));
  return fixedZip(entries, createdAt);
}
