import { z } from 'zod';
import { yearLimits } from '../domain/limits';

/** A public id or a key: short, and no control characters, which no database of ours may meet. */
export const idSchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^\P{C}+$/u);

/** Control characters but line breaks and tabs, and halves of characters. */
const unprintable = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** A text of at most so many characters. */
export function textSchema(most: number) {
  return z
    .string()
    .max(most)
    .refine((text) => !unprintable.test(text));
}

/** A name or a title: one that says something. */
export const nameSchema = textSchema(300).refine((name) => name.trim() !== '');

export const yearSchema = z.int().min(yearLimits.first).max(yearLimits.last);

/** How often something was changed or published, from 1. */
export const versionSchema = z.int().min(1).max(1_000_000);

/** How many kommuner. */
export const countSchema = z.int().min(0).max(100_000);

/** ISO yyyy-mm-dd. */
export const dateSchema = z.iso.date();

/** ISO 8601 with milliseconds, UTC. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** SHA-256 in hexadecimal. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** At most so many rows; their number is judged before any is read, since each wrong one is remembered. */
export function listSchema<Row extends z.ZodType>(row: Row, most: number) {
  return z.array(z.unknown()).max(most).pipe(z.array(row).max(most));
}

/** True where no two rows have the same key. */
export function areDistinct<Row>(rows: readonly Row[], key: (row: Row) => unknown): boolean {
  return new Set(rows.map((row) => JSON.stringify(key(row)))).size === rows.length;
}
