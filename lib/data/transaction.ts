import type { Prisma } from '@client';
import type { Failure, Result } from '../domain/result';
import { database } from './database';

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

export type Audit = (entry: AuditEntry) => Promise<void>;

/** How long a change waits for its turn, and how long it may take, in milliseconds. Prisma's own waits are too short. */
const waits = { maxWait: 20_000, timeout: 20_000 };

/**
 * Runs one change as one transaction with its audit row. A returned failure rolls everything back; so does a throw. A
 * success that wrote no audit row is a mistake in the code, and is thrown. Lost races with other processes are tried again.
 */
export async function inTransaction<T, D>(
  change: (tx: Tx, audit: Audit) => Promise<Result<T, D>>,
): Promise<Result<T, D>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(change);
    } catch (error) {
      if (error instanceof RolledBack) return error.failure as Failure<D>;
      if (attempt >= 4 || !isLostRace(error)) throw error;
      await pause(attempt);
    }
  }
}

async function runOnce<T, D>(change: (tx: Tx, audit: Audit) => Promise<Result<T, D>>): Promise<Result<T, D>> {
  return database().write.$transaction(async (tx) => {
    let rows = 0;
    const result = await change(tx, async (entry) => {
      rows += 1;
      await writeAudit(tx, entry);
    });
    if (!result.ok) throw new RolledBack(result);
    if (rows === 0) throw new Error('A change without an audit row');
    return result;
  }, waits);
}

async function writeAudit(tx: Tx, { before, after, ...entry }: AuditEntry): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  await tx.auditEvent.create({ data: { ...entry, before: json(before), after: json(after) }, select: { id: true } });
}

class RolledBack extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

/** Another process held the lock, or two inserted the same key: a second try sees the other's result. */
function isLostRace(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'P2034' || code === 'P2002' || /SQLITE_BUSY|database is locked/.test(String(error));
}

/** A transaction that leaves no audit row: for counting tries and noting who was seen, never for what a user changes. */
export async function quietly<T>(change: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().write.$transaction(change, waits);
    } catch (error) {
      if (attempt >= 4 || !isLostRace(error)) throw error;
      await pause(attempt);
    }
  }
}

function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20 * attempt * attempt));
}
