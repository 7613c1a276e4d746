import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal } from '../refusal';
import { type BackupHeader, backupFormat, formatOf, longestHeader, readHeader, unsummed } from './header';

export type CheckedBackup = {
  readonly header: BackupHeader;
  /** The data, unpacked. */
  readonly data: () => Readable;
};

/** Reads a whole backup and holds it against its checksum, before anything is done with it. Refuses what is not as it was written. */
export async function checkFile(path: string): Promise<CheckedBackup> {
  const line = await firstLine(path);
  const format = formatOf(line);
  if (format === null) throw new Refusal(`${path} is no backup of Pejling’s, or its beginning is damaged.`);
  if (format > backupFormat) {
    throw new Refusal(
      `${path} was made by a newer version of Pejling (format ${format}). Restore it with that version.`,
    );
  }
  const header = readHeader(line);
  const start = Buffer.byteLength(line) + 1;
  if (header === null || (await sumOf(path, { header, start })) !== header.sha256) {
    throw new Refusal(`${path} is damaged or cut short: it is not as it was written. Take another backup.`);
  }
  return { header, data: () => createReadStream(path, { start }).pipe(createGunzip()) };
}

async function firstLine(path: string): Promise<string> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${path} cannot be read: ${error.code === 'ENOENT' ? 'it is not there' : error.message}.`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
    const text = buffer.subarray(0, bytesRead);
    return text.subarray(0, Math.max(text.indexOf(0x0a), 0)).toString('utf8');
  } finally {
    await file.close();
  }
}

async function sumOf(path: string, { header, start }: { header: BackupHeader; start: number }): Promise<string> {
  const hash = createHash('sha256').update(unsummed(header));
  for await (const piece of createReadStream(path, { start })) hash.update(piece);
  return hash.digest('hex');
}
