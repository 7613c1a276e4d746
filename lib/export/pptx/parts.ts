import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { repack } from '../docx/repack';

/** The XML parts of a package by path; a package of slides without pictures has no others. */
export type Parts = Map<string, string>;

export function readParts(zip: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'));
  return new Map(entries.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** A zip of the parts, dated `createdAt` (ISO 8601). */
export function writeParts(parts: Parts, createdAt: string): Uint8Array {
  return repack(zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]))), createdAt);
}

/** Throws when there is no such part. */
export function changePart(parts: Parts, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`No ${path} among the slides’ parts`);
  parts.set(path, change(xml));
}
