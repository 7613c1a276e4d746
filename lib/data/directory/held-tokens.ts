import { z } from 'zod';
import { seal, unseal } from '../../config/seal';

/**
 * What a session holds of the directory's tokens, to ask with. A refresh token when the directory gave one, and then nothing
 * else; otherwise its access token, and when that runs out. Milliseconds since 1970.
 */
export type HeldTokens = {
  readonly refreshToken: string | null;
  readonly accessToken: string | null;
  readonly expiresAt: number | null;
};

/** The session's column as it is read: the tokens, and who is asking or when to ask again. */
export type HeldState = { readonly held: HeldTokens; readonly claimedUntil: number; readonly askAgainAt: number };

const heldSchema = z.object({
  refreshToken: z.string().nullable(),
  accessToken: z.string().nullable(),
  expiresAt: z.number().nullable(),
});

const purpose = 'directory-session';

/** The column's text: `claimedUntil.askAgainAt.sealed`. Sealing never gives the same text twice, so a text names one writing. */
export function holdTokens(held: HeldTokens, askAgainAt = 0): string {
  return `0.${askAgainAt}.${seal(JSON.stringify(held), purpose)}`;
}

/** The same tokens, with somebody asking. */
export function withClaim(text: string, claimedUntil: number): string {
  return text.replace(/^\d+/, String(claimedUntil));
}

/** Null when the tokens cannot be opened: sealed with another secret, or no longer there. */
export function readHeld(text: string): HeldState | null {
  const [, claimedUntil, askAgainAt, sealed] = /^(\d+)\.(\d+)\.([\w-]+)$/.exec(text) ?? [];
  const opened = sealed === undefined ? null : unseal(sealed, purpose);
  if (opened === null) return null;
  const held = heldSchema.safeParse(JSON.parse(opened));
  return held.success ? { held: held.data, claimedUntil: Number(claimedUntil), askAgainAt: Number(askAgainAt) } : null;
}

/** What is kept of a session that the directory ended: no token, only why, for the sign-in page to say. */
export function endedText(why: string): string {
  return `ended:${why}`;
}

export function endedWhy(text: string | null): string | null {
  return /^ended:([a-z-]+)$/.exec(text ?? '')?.[1] ?? null;
}
