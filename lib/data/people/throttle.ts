import {
  countTry,
  isSpent,
  secondsLeft,
  type ThrottleCount,
  type ThrottleKind,
  throttleLimits,
  throttleWindow,
} from '../../domain/throttle';
import { database } from '../database';
import { quietly, type Tx } from '../transaction';
import { hashName } from './hash-token';

/** What tries are counted for: a name that is unlike all others, such as “account:name@example.dk”. */
export type Throttled = { readonly kind: ThrottleKind; readonly name: string };

/**
 * Whether a try may go on. `crossed` is the first to be refused in its window, one of many at once too, and worth writing down; `spent`
 * are those after it, which write nothing at all, so that a flood of tries costs reads alone.
 */
export type TryState = 'allowed' | 'crossed' | 'spent';

/** The stored key; a hash, because the name may be somebody's address. */
function throttleKey(name: string): string {
  return hashName(name);
}

/** Counts one try for each of `throttled`, unless one of them has had too many already. */
export async function countTries(throttled: readonly Throttled[]): Promise<TryState> {
  const now = Date.now();
  if (await isAnySpent(database().read, throttled, now)) return 'spent';
  return quietly(async (tx) => {
    let state: TryState = 'allowed';
    for (const { kind, name } of throttled) {
      const key = throttleKey(name);
      const { count, allowed } = countTry(await readCount(tx, key), kind, now);
      const data = { failures: count.failures, windowStart: new Date(count.windowStart) };
      await tx.signInThrottle.upsert({ where: { key }, create: { key, ...data }, update: data, select: { key: true } });
      if (!allowed && state !== 'crossed') state = count.failures === throttleLimits[kind] + 1 ? 'crossed' : 'spent';
    }
    return state;
  });
}

/** Whether one of `throttled` has had too many tries already. Counts nothing: for what only counts once it has failed. */
export function isThrottled(throttled: readonly Throttled[]): Promise<boolean> {
  return isAnySpent(database().read, throttled, Date.now());
}

/** After a success: the account begins anew, and the address gets its try back. Forgets what is long past. */
export async function forgiveTries(tx: Tx, { account, address }: { account: string; address: string }): Promise<void> {
  const past = new Date(Date.now() - 2 * throttleWindow);
  await tx.signInThrottle.deleteMany({ where: { OR: [{ key: throttleKey(account) }, { windowStart: { lt: past } }] } });
  await takeBack(tx, address);
}

/** A try that turned out to be none: all who have the same name get it back. */
export function takeBackTry(name: string): Promise<void> {
  return quietly((tx) => takeBack(tx, name));
}

async function takeBack(tx: Tx, name: string): Promise<void> {
  const where = { key: throttleKey(name), failures: { gt: 0 } };
  await tx.signInThrottle.updateMany({ where, data: { failures: { decrement: 1 } } });
}

/** Seconds until `throttled` may be tried again; at least one. */
export async function secondsUntilFree({ name }: Throttled): Promise<number> {
  const count = await readCount(database().read, throttleKey(name));
  return count === null ? 1 : secondsLeft(count, Date.now());
}

async function isAnySpent(client: Tx, throttled: readonly Throttled[], now: number): Promise<boolean> {
  for (const { kind, name } of throttled) {
    if (isSpent(await readCount(client, throttleKey(name)), kind, now)) return true;
  }
  return false;
}

async function readCount(client: Tx, key: string): Promise<ThrottleCount | null> {
  const row = await client.signInThrottle.findUnique({ where: { key }, select: { failures: true, windowStart: true } });
  return row === null ? null : { failures: row.failures, windowStart: row.windowStart.getTime() };
}
