import type { Prisma } from '@client';
import { type Failure, type Result, success } from '../domain/result';
import { inTry, noteMayBeSaved } from '../request-context';
import { database } from './database';
import { troubleOf } from './trouble';

export type Tx = Prisma.TransactionClient;

/** One row of the audit: who did what to which thing, with the values before and after. */
export type AuditEntry = {
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly kommuneId: string | null;
  readonly actorId: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
};

/** Writes one row, or a row for each of many things that were changed at once. */
export type Audit = (entry: AuditEntry | readonly AuditEntry[]) => Promise<void>;

/**
 * Every change is serializable, so that what it read still holds when it writes, on either database. The waits, in
 * milliseconds, are for its turn and for the change itself; Prisma's own are too short.
 */
const options = { isolationLevel: 'Serializable', maxWait: 20_000, timeout: 20_000 } as const;

/** How often a change that lost a race is made again. */
const attempts = 12;

/**
 * Runs one change as one transaction with its audit row. A returned failure rolls everything back; so does a throw. A
 * success that wrote no audit row is a mistake in the code, and is thrown. A lost race is run again, so `change` must do
 * nothing but read and write through `tx`.
 */
export async function inTransaction<T, D>(
  change: (tx: Tx, audit: Audit) => Promise<Result<T, D>>,
): Promise<Result<T, D>> {
  let ready = false;
  try {
    const result = await quietly(async (tx) => {
      ready = false;
      const changed = await audited(tx, change);
      ready = true;
      return changed;
    });
    if (!unchangedValues.has(result)) noteMayBeSaved();
    return result;
  } catch (error) {
    if (error instanceof RolledBack) return error.failure as Failure<D>;
    if (ready && mayBeCommitted(error)) noteMayBeSaved();
    throw error;
  }
}

/** Whether a change that only had to be committed may have been: the answer of a PostgreSQL server was lost, but not of a file. */
function mayBeCommitted(error: unknown): boolean {
  return database().kind === 'postgresql' && troubleOf(error) !== null && !isLostRace(error);
}

async function audited<T, D>(tx: Tx, change: (tx: Tx, audit: Audit) => Promise<Result<T, D>>): Promise<Result<T, D>> {
  let rows = 0;
  const result = await change(tx, async (given) => {
    const entries = [given].flat();
    rows += entries.length;
    await writeAudit(tx, entries);
  });
  if (!result.ok) throw new RolledBack(result);
  if (rows === 0 && !unchangedValues.has(result)) throw new Error('A change without an audit row');
  return result;
}

const unchangedValues = new WeakSet<object>();

/** The success of a change that found nothing to write, or nothing that the audit had not told of: the only one that needs no row. */
export function unchanged<T>(value: T): Result<T, never> {
  const result = success(value);
  unchangedValues.add(result);
  return result;
}

/** A transaction that leaves no audit row: for counting tries and noting who was seen, never for what a user changes. */
export async function quietly<T>(change: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = (error: unknown) => attempt >= attempts || !isLostRace(error);
    try {
      return await inTry(() => database().write.$transaction(change, options), isLast);
    } catch (error) {
      if (isLast(error)) throw error;
      await pause(attempt);
    }
  }
}

/** How many rows one statement stores: both databases take a limited number of values. */
const batch = 200;

async function writeAudit(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  const data = entries.map(({ before, after, ...entry }) => ({ ...entry, before: json(before), after: json(after) }));
  for (let start = 0; start < data.length; start += batch)
    await tx.auditEvent.createMany({ data: data.slice(start, start + batch) });
}

class RolledBack extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

/** Another change came between, held the lock, or inserted the same key: the next try sees what it did. */
function isLostRace(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'P2034' || code === 'P2002') return true;
  return /SQLITE_BUSY|database is locked|could not serialize|TransactionWriteConflict|deadlock/.test(String(error));
}

/** A little longer each time, and never the same for two that collided. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, attempt * (10 + Math.random() * 30)));
}
