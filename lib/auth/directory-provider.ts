import type { OAuthConfig } from 'next-auth/providers/oauth';
import { TokenSet } from 'openid-client';
import type { DirectorySettings } from '@/lib/config/environment';
import type { Claims } from '@/lib/domain/directory/person';
import { directoryTimeout, gatherClaims, requireSameIssuer, wellKnownOf } from './directory-client';
import { directoryProviderId } from './directory-settings';
import { tellDirectoryTrouble } from './directory-trouble';

/** Told of every error while the directory's answer is looked at, before next-auth makes one word of them all. */
export type OnFault = (error: unknown) => void;

/** next-auth's provider for any directory that speaks OpenID Connect: code flow with PKCE, state and nonce. */
export function directoryProvider(settings: DirectorySettings, onFault: OnFault): OAuthConfig<Claims> {
  const { issuer, clientId, clientSecret, scopes: scope } = settings;
  return {
    ...{ id: directoryProviderId, name: directoryProviderId, type: 'oauth', issuer, clientId, clientSecret },
    wellKnown: wellKnownOf(issuer),
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope } },
    httpOptions: { timeout: directoryTimeout },
    token: {
      request: async ({ client, params, checks, provider }) =>
        told(onFault, async () => {
          requireSameIssuer(client.issuer, issuer);
          return { tokens: await client.callback(provider.callbackUrl, params, checks) };
        }),
    },
    userinfo: {
      request: ({ client, tokens }) => told(onFault, () => gatherClaims(client, new TokenSet(tokens), settings)),
    },
    profile: ({ sub }) => ({ id: String(sub) }),
  };
}

async function told<T>(onFault: OnFault, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    tellDirectoryTrouble('sign-in', error);
    onFault(error);
    throw error;
  }
}
