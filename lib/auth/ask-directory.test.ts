import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { DirectorySettings } from '@/lib/config/environment';
import { askDirectory } from './ask-directory';

type Answer = { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> } | 'cut';
type Said = { token?: Answer; userinfo?: Answer; without?: 'userinfo' };

const now = 1_800_000_000_000;
const none = { refreshToken: null, accessToken: null, expiresAt: null };
const withRefresh = { ...none, refreshToken: 'første' };
const withAccess = { ...none, accessToken: 'adgang', expiresAt: now + 60_000 };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A directory that answers what it is told to, at an address of its own. */
async function directory({
  token,
  userinfo,
  without,
}: Said): Promise<{ settings: DirectorySettings; bodies: string[] }> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    const about = {
      ...{
        issuer,
        jwks_uri: `${issuer}/keys`,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
      },
      ...(without === 'userinfo' ? {} : { userinfo_endpoint: `${issuer}/me` }),
    };
    const said = request.url === '/token' ? token : request.url === '/me' ? userinfo : { status: 200, body: about };
    if (said === 'cut' || said === undefined) return void request.socket.destroy();
    response.writeHead(said.status, { 'Content-Type': 'application/json', ...said.headers });
    response.end(JSON.stringify(said.body ?? {}));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { settings: { ...base, issuer }, bodies };
}

const base: DirectorySettings = {
  ...{ issuer: '', clientId: 'pejling', clientSecret: 'hemmeligt', name: null, scopes: 'openid' },
  ...{ nameClaim: 'name', emailClaim: 'email', emailTrusted: false, groupsClaim: 'groups' },
  ...{ groups: null, recheckSeconds: 5 },
};
const byGroups = [{ group: 'a', role: 'reader', kommuneCode: '0461' }] as const;

const granted = { status: 200, body: { access_token: 'ny', token_type: 'Bearer', refresh_token: 'anden' } };
const refused = (status: number, error: string) => ({ status, body: { error } });

describe('asking with a refresh token', () => {
  test('the old one is shown, the new one held', async () => {
    const { settings, bodies } = await directory({ token: granted });
    expect(await askDirectory(withRefresh, settings, now)).toEqual({
      kind: 'still',
      claims: {},
      held: { ...none, refreshToken: 'anden' },
    });
    expect(bodies.some((body) => new URLSearchParams(body).get('refresh_token') === 'første')).toBe(true);
  });

  test('a directory that does not exchange it lets it stand', async () => {
    const { settings } = await directory({
      token: { status: 200, body: { access_token: 'ny', token_type: 'Bearer' } },
    });
    expect(await askDirectory(withRefresh, settings, now)).toMatchObject({ kind: 'still', held: withRefresh });
  });

  test.each([
    ['the grant is no more', refused(400, 'invalid_grant'), 'gone'],
    ['somebody must sign in again', refused(400, 'interaction_required'), 'gone'],
    ['our own secret has run out', refused(401, 'invalid_client'), 'silent'],
    ['an error of its own', refused(500, 'server_error'), 'silent'],
    ['an error of its own that looks like a no', refused(503, 'invalid_grant'), 'silent'],
    ['too many at once', refused(429, 'slow_down'), 'silent'],
    ['a proxy’s page', { status: 404, body: 'not here' }, 'silent'],
    ['no answer', 'cut', 'silent'],
  ] as const)('%s', async (_what, token, kind) => {
    const { settings } = await directory({ token });
    expect((await askDirectory(withRefresh, settings, now)).kind).toBe(kind);
  });

  test('groups are read anew at the userinfo endpoint, where the token says nothing of them', async () => {
    const me = { status: 200, body: { sub: 'a1', groups: ['a'] } };
    const { settings } = await directory({ token: granted, userinfo: me });
    const asked = await askDirectory(withRefresh, { ...settings, groups: byGroups }, now);
    expect(asked).toMatchObject({ kind: 'still', claims: { iss: settings.issuer, sub: 'a1', groups: ['a'] } });
  });

  test('nobody answers at all', async () => {
    const settings = { ...base, issuer: 'http://127.0.0.1:9' };
    expect((await askDirectory(withRefresh, settings, now)).kind).toBe('silent');
  });
});

describe('asking without one', () => {
  const me = { status: 200, body: { sub: 'a1' } };

  test('the access token is shown at the userinfo endpoint', async () => {
    const { settings } = await directory({ userinfo: me });
    expect(await askDirectory(withAccess, settings, now)).toEqual({
      ...{ kind: 'still', held: withAccess },
      claims: { iss: settings.issuer, sub: 'a1' },
    });
  });

  test.each([
    [
      'a no',
      { ...refused(401, 'invalid_token'), headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } },
      'gone',
    ],
    ['a no without a word', { status: 401 }, 'gone'],
    ['an error of its own', { status: 500 }, 'silent'],
    ['no answer', 'cut', 'silent'],
  ] as const)('%s', async (_what, userinfo, kind) => {
    const { settings } = await directory({ userinfo });
    expect((await askDirectory(withAccess, settings, now)).kind).toBe(kind);
  });

  test('an access token that has run out is not asked with', async () => {
    const { settings, bodies } = await directory({ userinfo: me });
    const over = { ...withAccess, expiresAt: now };
    expect(await askDirectory(over, settings, now)).toEqual({ kind: 'gone', why: 'expired' });
    expect(await askDirectory(none, settings, now)).toEqual({ kind: 'gone', why: 'expired' });
    expect(bodies).toEqual([]);
  });

  test('with nothing to ask, the access token’s own time is what there is; groups cannot be known so', async () => {
    const { settings } = await directory({ without: 'userinfo' });
    expect((await askDirectory(withAccess, settings, now)).kind).toBe('still');
    expect((await askDirectory({ ...withAccess, expiresAt: null }, settings, now)).kind).toBe('gone');
    expect((await askDirectory(withAccess, { ...settings, groups: byGroups }, now)).kind).toBe('gone');
  });
});
