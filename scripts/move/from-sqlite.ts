import { Refusal } from '../refusal';
import type { Column, Value } from './column';

/**
 * A value as SQLite stores it, in the form that both databases share. Refuses what PostgreSQL cannot hold or what is not of the
 * column's type, naming the column and never what it says, rather than store it as something else.
 */
export function fromSqlite(stored: unknown, { name, type }: Column): Value {
  if (stored === null) return null;
  const value = readers[type](stored);
  if (value === undefined) throw new Refusal(`${name} holds what is no ${type}`);
  return value;
}

const readers: Readonly<Record<Column['type'], (stored: unknown) => Value | undefined>> = {
  text: (stored) => (typeof stored === 'string' && !stored.includes('\0') ? stored : undefined),
  number: (stored) => (typeof stored === 'number' && Number.isFinite(stored) ? stored : undefined),
  boolean: (stored) => (stored === 0 || stored === 1 ? stored === 1 : undefined),
  time: readTime,
  bytes: (stored) => (stored instanceof Uint8Array ? stored : undefined),
};

/**
 * Prisma writes “2026-11-22T16:13:37.792+00:00”, SQLite's own CURRENT_TIMESTAMP “2026-11-22 16:13:37”, both in UTC; a number is
 * milliseconds.
 */
function readTime(stored: unknown): string | undefined {
  if (typeof stored === 'number') return new Date(stored).toISOString();
  if (typeof stored !== 'string') return undefined;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(stored) ? stored : `${stored.replace(' ', 'T')}Z`;
  const time = new Date(zoned);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
