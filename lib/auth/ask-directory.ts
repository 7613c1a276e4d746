import { type Client, errors, type TokenSet } from 'openid-client';
import type { DirectorySettings } from '@/lib/config/environment';
import type { HeldTokens } from '@/lib/data/directory/held-tokens';
import type { Claims } from '@/lib/domain/directory/person';
import { directoryClient, gatherClaims, heldOf } from './directory-client';
import { isServersOwn } from './directory-fault';
import { tellDirectoryTrouble } from './directory-trouble';

/**
 * What a directory answers when it is asked whether somebody still belongs. `ended` it said no; `expired` what we were given has run
 * out, and there is nothing to ask with; `silent` it did not answer.
 */
export type Asked =
  | { readonly kind: 'still'; readonly claims: Claims; readonly held: HeldTokens }
  | { readonly kind: 'gone'; readonly why: 'ended' | 'expired' }
  | { readonly kind: 'silent' };

/** Longer than its requests may take one by one, and shorter than the claim: after that somebody else may ask. In milliseconds. */
const patience = 25_000;

/** Asks with what the session holds: a refresh token is exchanged for a new one, else the access token is shown. */
export async function askDirectory(held: HeldTokens, settings: DirectorySettings, now: number): Promise<Asked> {
  if (held.refreshToken === null && isOver(held, now)) return { kind: 'gone', why: 'expired' };
  return inTime(ask(held, settings, now)).catch((error: unknown) => {
    if (isNo(error)) return { kind: 'gone', why: 'ended' };
    tellDirectoryTrouble('recheck', error);
    return { kind: 'silent' };
  });
}

/** Without a time of its own there is nothing to ask with but the token: it is asked with for as long as it is taken. */
function isOver({ accessToken, expiresAt }: HeldTokens, now: number): boolean {
  return accessToken === null || (expiresAt !== null && expiresAt <= now);
}

async function ask(held: HeldTokens, settings: DirectorySettings, now: number): Promise<Asked> {
  const client = await directoryClient(settings);
  if (held.refreshToken !== null) return refresh(client, held.refreshToken, settings);
  // Nothing to ask: the access token's own time is all there is, and that was looked at.
  if (!client.issuer.metadata.userinfo_endpoint || held.accessToken === null)
    return held.expiresAt !== null && now < held.expiresAt && settings.groups === null
      ? { kind: 'still', claims: {}, held }
      : { kind: 'gone', why: 'expired' };
  const told = await client.userinfo(held.accessToken);
  return { kind: 'still', claims: { ...told, iss: client.issuer.metadata.issuer }, held };
}

async function refresh(client: Client, refreshToken: string, settings: DirectorySettings): Promise<Asked> {
  const tokens: TokenSet = await client.refresh(refreshToken);
  const { refreshToken: next, ...rest } = heldOf(tokens);
  // A directory that does not exchange its refresh tokens lets the old one stand.
  const held = { ...rest, refreshToken: next ?? refreshToken, accessToken: null, expiresAt: null };
  return { kind: 'still', claims: await claimsAfter(client, tokens, settings), held };
}

/** Where groups decide they must be read anew; otherwise that the exchange was granted is the answer. */
async function claimsAfter(client: Client, tokens: TokenSet, settings: DirectorySettings): Promise<Claims> {
  if (settings.groups !== null) return gatherClaims(client, tokens, settings);
  return tokens.id_token === undefined ? {} : tokens.claims();
}

/**
 * True when the directory said no to this person, or what it gave cannot be trusted. That our own secret has run out, or that it
 * answers with an error of its own, says nothing of the person.
 */
function isNo(error: unknown): boolean {
  if (error instanceof errors.RPError) return !/timed out/.test(error.message);
  if (!(error instanceof errors.OPError) || isServersOwn(error)) return false;
  const refused = ['invalid_grant', 'invalid_token', 'access_denied', 'login_required', 'interaction_required'];
  return [401, 403].includes(error.response?.statusCode ?? 0)
    ? (error.error ?? '') !== 'invalid_client'
    : refused.includes(error.error ?? '');
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The directory took too long')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
