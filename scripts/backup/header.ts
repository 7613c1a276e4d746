import { z } from 'zod';

/**
 * The first line of a backup, readable by eye: what it is, and a checksum of the whole file as it is while the checksum itself is
 * still zeros.
 */
const headerSchema = z.strictObject({
  pejling: z.literal('backup'),
  /** Raised when an older Pejling could not read the file. */
  format: z.int().positive(),
  /** Of Pejling. */
  version: z.string(),
  /** The newest step of the database. */
  migration: z.string(),
  kind: z.enum(['sqlite', 'postgresql']),
  /** When it was made, ISO 8601. What was acknowledged before then is in it. */
  made: z.iso.datetime(),
  /** How many rows each table has. */
  rows: z.record(z.string(), z.int().nonnegative()),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type BackupHeader = z.infer<typeof headerSchema>;

/** What this version writes, and the newest that it can read. */
export const backupFormat = 1;

/** No header is longer, in bytes. */
export const longestHeader = 65_536;

const zeros = '0'.repeat(64);

/** The line that stands first, with its line break. */
export function writeHeader(header: BackupHeader): string {
  const { pejling, format, version, migration, kind, made, rows, sha256 } = header;
  return `${JSON.stringify({ pejling, format, version, migration, kind, made, rows, sha256 })}\n`;
}

/** The line as it is while the file is written and summed up. */
export function unsummed(header: BackupHeader): string {
  return writeHeader({ ...header, sha256: zeros });
}

/** Reads the first line, without its line break; null when it is not exactly as `writeHeader` writes it. */
export function readHeader(line: string): BackupHeader | null {
  const read = headerSchema.safeParse(parse(line));
  return read.success && writeHeader(read.data) === `${line}\n` ? read.data : null;
}

/** The format of a file that a later version may have written; null when it is no backup at all. */
export function formatOf(line: string): number | null {
  const read = z.object({ pejling: z.literal('backup'), format: z.int() }).safeParse(parse(line));
  return read.success ? read.data.format : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
