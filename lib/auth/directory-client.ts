import { type Client, custom, Issuer, type TokenSet } from 'openid-client';
import type { DirectorySettings } from '@/lib/config/environment';
import type { HeldTokens } from '@/lib/data/directory/held-tokens';
import type { Claims } from '@/lib/domain/directory/person';
import { tellDirectoryTrouble } from './directory-trouble';
import { WrongIssuer } from './wrong-issuer';

/** How long one request to the directory may take, and how far its clock may be from ours. In milliseconds and seconds. */
export const directoryTimeout = 5_000;
const clockTolerance = 10;

/** How long what a directory tells of itself is believed without asking again. In milliseconds. */
const metadataLifetime = 10 * 60_000;

let known: { readonly issuer: string; readonly at: number; readonly found: Issuer<Client> } | null = null;

/** Where the directory tells about itself. */
export function wellKnownOf(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/**
 * The directory as it tells about itself, its keys included. Kept for a while: it is public, and the same for every process. Throws when
 * it does not answer. Whoever asks whether it answers at all says how old an answer may be, in milliseconds.
 */
export async function discover(
  { issuer }: Pick<DirectorySettings, 'issuer'>,
  maxAge = metadataLifetime,
): Promise<Issuer<Client>> {
  const now = Date.now();
  // An answer from after now is none: the clock was set back.
  if (known?.issuer === issuer && known.at <= now && now - known.at < maxAge) return known.found;
  custom.setHttpOptionsDefaults({ timeout: directoryTimeout });
  const found = await discoverNow(issuer);
  known = { issuer, at: now, found };
  return found;
}

async function discoverNow(issuer: string): Promise<Issuer<Client>> {
  try {
    const found = await Issuer.discover(wellKnownOf(issuer));
    requireSameIssuer(found, issuer);
    return found;
  } catch (error) {
    tellDirectoryTrouble('discovery', error);
    throw error;
  }
}

/** Throws when the directory names itself otherwise than we were told. */
export function requireSameIssuer(found: Issuer<Client>, issuer: string): void {
  const bare = (text: string) => text.replace(/\/$/, '');
  if (bare(found.metadata.issuer) !== bare(issuer)) throw new WrongIssuer(found.metadata.issuer);
}

/** A client for asking again, without a browser. */
export async function directoryClient(settings: DirectorySettings): Promise<Client> {
  const issuer = await discover(settings);
  const client = new issuer.Client({ client_id: settings.clientId, client_secret: settings.clientSecret });
  client[custom.clock_tolerance] = clockTolerance;
  return client;
}

/**
 * What the directory says of the person: the token's claims, which it has signed, and where these lack something that is
 * needed, those it tells on request.
 */
export async function gatherClaims(client: Client, tokens: TokenSet, settings: DirectorySettings): Promise<Claims> {
  const signed: Claims = tokens.id_token === undefined ? {} : tokens.claims();
  const { access_token: accessToken } = tokens;
  if (isComplete(signed, settings) || !client.issuer.metadata.userinfo_endpoint || !accessToken) return signed;
  // Given the whole set, the library refuses an answer that is about another person than the token.
  const told = await client.userinfo(tokens.id_token === undefined ? accessToken : tokens);
  return { iss: client.issuer.metadata.issuer, ...told, ...signed };
}

function isComplete(claims: Claims, { nameClaim, emailClaim, groupsClaim, groups }: DirectorySettings): boolean {
  const groupsKnown = groups === null || groupsClaim in claims || '_claim_names' in claims || 'hasgroups' in claims;
  return 'sub' in claims && nameClaim in claims && emailClaim in claims && groupsKnown;
}

/** What a session holds of the tokens: the one to ask with, and no more. */
export function heldOf(tokens: Pick<TokenSet, 'access_token' | 'refresh_token' | 'expires_at'>): HeldTokens {
  const expiresAt = tokens.expires_at === undefined ? null : tokens.expires_at * 1000;
  const refreshToken = tokens.refresh_token ?? null;
  return refreshToken === null
    ? { refreshToken, accessToken: tokens.access_token ?? null, expiresAt }
    : { refreshToken, accessToken: null, expiresAt: null };
}
