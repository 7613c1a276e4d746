import { z } from 'zod';
import { seal, unseal } from '../../config/seal';

/**
 * What somebody goes to the directory for, besides signing in: to accept an invitation, or to make the first account. Carried
 * sealed in a cookie of the browser that began it, for a quarter of an hour.
 */
export type Errand =
  | { readonly kind: 'invitation'; readonly token: string }
  | { readonly kind: 'setup'; readonly code: string; readonly kommuneId: string | null };

/** In milliseconds. */
export const errandLifetime = 15 * 60_000;

const errandSchema = z.object({
  until: z.number(),
  errand: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('invitation'), token: z.string() }),
    z.object({ kind: z.literal('setup'), code: z.string(), kommuneId: z.string().nullable() }),
  ]),
});

const purpose = 'directory-errand';

export function sealErrand(errand: Errand, now: number): string {
  return seal(JSON.stringify({ until: now + errandLifetime, errand }), purpose);
}

/** Null for one that is forged or has had its time. */
export function openErrand(sealed: string | undefined, now: number): Errand | null {
  const opened = sealed === undefined ? null : unseal(sealed, purpose);
  const read = opened === null ? null : errandSchema.safeParse(JSON.parse(opened));
  return read?.success && now < read.data.until && read.data.until - now <= errandLifetime ? read.data.errand : null;
}
