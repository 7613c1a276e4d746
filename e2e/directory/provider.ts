import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** What a person of the directory is told to be; taken away, they have left. */
export type DirectoryPerson = {
  readonly name: string;
  readonly email: string;
  readonly emailVerified?: boolean;
  readonly groups?: readonly string[];
};

/** What is wrong with the next tokens. */
export type Spoil = 'audience' | 'expired' | 'signature';

/** A real OpenID Connect provider on loopback, whose people and faults a test may change while it runs. */
export type Directory = {
  readonly issuer: string;
  readonly people: Map<string, DirectoryPerson>;
  /** Set, the next token it gives is so. */
  spoil: Spoil | null;
  /** True: every connection is cut. */
  down: boolean;
  /** How often tokens were asked for, and how often with what had been used before. */
  readonly asked: { refreshed: number; refused: number };
  /** Begins to answer, for an application at this address. */
  readonly serve: (application: string) => void;
  readonly stop: () => void;
};

export const clientId = 'pejling';
export const clientSecret = 'a secret between the directory and Pejling';

export async function startDirectory(people: Readonly<Record<string, DirectoryPerson>>): Promise<Directory> {
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let provider: Provider | null = null;
  const directory: Directory = {
    ...{ issuer, people: new Map(Object.entries(people)), spoil: null, down: false },
    asked: { refreshed: 0, refused: 0 },
    serve: (application) => {
      provider = makeProvider(directory, application);
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (directory.down || provider === null) return request.socket.destroy();
    if (request.url?.startsWith('/person/')) return void interact(provider, directory, request, response);
    return void provider.callback()(request, response);
  };
  return directory;
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

const scopes = 'openid profile email groups offline_access';

function makeProvider(directory: Directory, application: string): Provider {
  const provider = new Provider(directory.issuer, configuration(directory, application));
  provider.on('grant.success', ({ oidc }) => {
    if (oidc.params?.grant_type === 'refresh_token') directory.asked.refreshed += 1;
  });
  provider.on('grant.error', () => {
    directory.asked.refused += 1;
  });
  provider.use(async (ctx, next) => {
    await next();
    const { spoil } = directory;
    if (spoil === null || ctx.path !== '/token' || typeof ctx.body !== 'object' || ctx.body === null) return;
    directory.spoil = null;
    ctx.body = { ...ctx.body, id_token: spoiled(String(Reflect.get(ctx.body, 'id_token')), spoil) };
  });
  return provider;
}

function configuration(directory: Directory, application: string): Configuration {
  return {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret },
        redirect_uris: [`${application}/api/auth/callback/directory`],
        grant_types: ['authorization_code', 'refresh_token'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'], groups: ['groups'] },
    scopes: scopes.split(' '),
    cookies: { keys: ['only for tests'] },
    jwks: { keys: [jwk] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/person/${uid}` },
    issueRefreshToken: async () => true,
    expiresWithSession: async () => false,
    rotateRefreshToken: true,
    loadExistingGrant: async (ctx) => {
      const { accountId = '' } = ctx.oidc.session ?? {};
      const grant = new ctx.oidc.provider.Grant({ clientId, accountId });
      grant.addOIDCScope(scopes);
      await grant.save();
      return grant;
    },
    findAccount: (_ctx, accountId) => {
      const person = directory.people.get(accountId);
      if (person === undefined) return undefined;
      const { emailVerified = true, groups = [], ...claims } = person;
      return {
        accountId,
        claims: () => ({ sub: accountId, ...claims, email_verified: emailVerified, groups: [...groups] }),
      };
    },
  };
}

/** The directory's own sign-in: a button for each of its people, and one to give up. */
async function interact(provider: Provider, directory: Directory, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'POST') {
    const accountId = new URL(request.url ?? '/', directory.issuer).searchParams.get('as');
    const login = { login: { accountId: accountId ?? '' } };
    const refusal = { error: 'access_denied', error_description: 'Given up' };
    return provider.interactionFinished(request, response, accountId === null ? refusal : login);
  }
  const buttons = [...directory.people].map(
    ([id, { name }]) => `<form method="post" action="?as=${id}"><button>${name}</button></form>`,
  );
  const giveUp = '<form method="post"><button>Fortryd</button></form>';
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  return response.end(
    `<!doctype html><html lang="da"><title>Login</title><link rel="icon" href="data:,"><h1>Hvem er du?</h1>${buttons.join('')}${giveUp}`,
  );
}

/** The token as it must not be: for another application, too old, or signed by somebody else. */
function spoiled(token: string, how: Spoil): string {
  const [head = '', body = ''] = token.split('.');
  const claims: Record<string, unknown> = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  const past = Math.floor(Date.now() / 1000) - 3600;
  const changes = { audience: { aud: 'another-application' }, expired: { iat: past - 60, exp: past }, signature: {} }[
    how
  ];
  const payload = Buffer.from(JSON.stringify({ ...claims, ...changes })).toString('base64url');
  const key = how === 'signature' ? other : createPrivateKey({ key: jwk, format: 'jwk' });
  return `${head}.${payload}.${sign('RSA-SHA256', Buffer.from(`${head}.${payload}`), key).toString('base64url')}`;
}
