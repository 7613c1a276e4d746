import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type BackupHeader, unsummed, writeHeader } from './header';

/**
 * Writes one backup file: header, then the compressed data. It stands at `path` only when it is whole and on the disk, and only its
 * owner may read it. `finished` is awaited before that, so that a source which fails late leaves no file.
 */
export async function writeFile(
  { path, header }: { readonly path: string; readonly header: Omit<BackupHeader, 'sha256'> },
  data: Readable,
  finished: () => Promise<void> = async () => undefined,
): Promise<BackupHeader> {
  const partial = `${path}.partial`;
  const file = await open(partial, 'w', 0o600);
  try {
    const sha256 = await fill(file, unsummed({ ...header, sha256: '' }), data);
    await finished();
    const summed = { ...header, sha256 };
    await file.write(writeHeader(summed), 0);
    await file.sync();
    await rename(partial, path);
    await syncFolder(dirname(path));
    return summed;
  } finally {
    await file.close();
    await rm(partial, { force: true });
  }
}

async function fill(file: FileHandle, head: string, data: Readable): Promise<string> {
  const hash = createHash('sha256').update(head);
  let position = (await file.write(head, 0)).bytesWritten;
  await pipeline(data, createGzip(), async (compressed: AsyncIterable<Buffer>) => {
    for await (const piece of compressed) {
      hash.update(piece);
      await writeAll(file, piece, position);
      position += piece.length;
    }
  });
  return hash.digest('hex');
}

/** A disk that is nearly full takes less than it was given before it refuses. */
async function writeAll(file: FileHandle, piece: Buffer, position: number): Promise<void> {
  for (let written = 0; written < piece.length; ) {
    const done = await file.write(piece, written, piece.length - written, position + written);
    written += done.bytesWritten;
  }
}

/** The rename itself reaches the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
