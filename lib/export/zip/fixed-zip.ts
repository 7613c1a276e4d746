import { type Zippable, zipSync } from 'fflate';

/** A file for a zip; `stored` when its bytes are compressed already. */
export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array; readonly stored?: boolean };

/** A zip in the given order, every file dated `createdAt` (ISO 8601): the same entries give the same bytes. */
export function fixedZip(entries: readonly ZipEntry[], createdAt: string): Uint8Array {
  const mtime = dayOf(createdAt);
  const files: Zippable = {};
  for (const { path, bytes, stored = false } of entries) files[path] = [bytes, { level: stored ? 0 : 6, mtime }];
  return zipSync(files, { mtime });
}

/** A zip knows local times only: noon of the day is the same everywhere, whatever the server's time zone and its summer time. */
function dayOf(createdAt: string): Date {
  const date = new Date(createdAt);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12, 0, 0);
}
