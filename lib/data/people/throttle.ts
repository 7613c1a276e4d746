import { countTry, type ThrottleKind } from '../../domain/throttle';
import { quietly } from '../transaction';
import { hashToken } from './hash-token';

/** What tries are counted for: a name that is unlike all others, such as “account:name@example.dk”. */
export type Throttled = { readonly kind: ThrottleKind; readonly name: string };

/** The stored key; a hash, because the name may be somebody's address. */
export function throttleKey(name: string): string {
  return hashToken(name);
}

/** Counts one try for each of `throttled`; false when any has had too many. */
export async function mayTry(throttled: readonly Throttled[]): Promise<boolean> {
  const now = Date.now();
  return quietly(async (tx) => {
    let allowed = true;
    for (const { kind, name } of throttled) {
      const key = throttleKey(name);
      const row = await tx.signInThrottle.findUnique({ where: { key }, select: { failures: true, windowStart: true } });
      const before = row === null ? null : { failures: row.failures, windowStart: row.windowStart.getTime() };
      const { count, allowed: within } = countTry(before, kind, now);
      const data = { failures: count.failures, windowStart: new Date(count.windowStart) };
      await tx.signInThrottle.upsert({ where: { key }, create: { key, ...data }, update: data, select: { key: true } });
      allowed &&= within;
    }
    return allowed;
  });
}
