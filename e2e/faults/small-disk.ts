import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** A disk of its own in memory, with room for the demo and a little more. Takes the right to mount. */
export function smallDisk(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pejling-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', folder]);
  return {
    folder,
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Fills what is left of the disk, once the database's journal has given back the room it has taken. Answers the function that makes
 * room again.
 */
export function fillDisk(folder: string, database: string): () => void {
  const client = new Sqlite(database);
  client.pragma('wal_checkpoint(TRUNCATE)');
  client.close();
  const filler = join(folder, 'filler');
  const file = openSync(filler, 'w');
  for (const size of [1024 * 1024, 4096]) writeUntilFull(file, Buffer.alloc(size, 1));
  closeSync(file);
  return () => rmSync(filler);
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    for (;;) if (writeSync(file, block) < block.length) return;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
