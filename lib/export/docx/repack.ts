import { unzipSync } from 'fflate';
import { fixedZip } from '../zip/fixed-zip';

/** Readers tell the kind of a file by what comes first. */
const first = ['[Content_Types].xml', '_rels/.rels'];

/** The files of a zip in a zip dated `createdAt` (ISO 8601), whenever it is made. */
export function repack(zip: Uint8Array, createdAt: string): Uint8Array {
  const rank = (path: string) => (first.includes(path) ? first.indexOf(path) : first.length);
  const entries = Object.entries(unzipSync(zip))
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, bytes]) => ({ path, bytes, stored: path.endsWith('.png') }))
    .sort((one, other) => rank(one.path) - rank(other.path));
  return fixedZip(entries, createdAt);
}
