import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DirectorySettings, readEnvironment } from '../../lib/config/environment';
import { log } from '../../lib/log';
import { directoryWarning } from './directory-warning';

const servers: Server[] = [];
beforeEach(() => void vi.spyOn(log, 'warn').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A directory that answers so, as its settings. */
async function directory(answer: (issuer: string) => RequestListener): Promise<DirectorySettings> {
  let listener: RequestListener = () => undefined;
  const server = createServer((request, response) => listener(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  listener = answer(issuer);
  return settingsOf(issuer);
}

function settingsOf(issuer: string): DirectorySettings {
  const read = readEnvironment({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }, '/');
  if (!read.ok || read.value.directory === null) throw new Error('no directory');
  return read.value.directory;
}

const named =
  (name: (issuer: string) => string) =>
  (issuer: string): RequestListener =>
  (_request, response) =>
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ issuer: name(issuer) }));

describe('what a start says of the directory', () => {
  test('nothing without one, and nothing of one that answers', async () => {
    expect(await directoryWarning({ directory: null, passwordSignIn: true })).toBeNull();
    const well = await directory(named((issuer) => issuer));
    expect(await directoryWarning({ directory: well, passwordSignIn: false })).toBeNull();
  });

  test('that it names itself otherwise, and how', async () => {
    const other = await directory(named(() => 'https://login.example.dk/v2.0'));
    expect(await directoryWarning({ directory: other, passwordSignIn: true })).toMatch(
      /names itself https:\/\/login\.example\.dk\/v2\.0: set OIDC_ISSUER to exactly that\. Only passwords work until then\.$/,
    );
  });

  test('that there is none at the address', async () => {
    const none = await directory(() => (_request, response) => response.writeHead(404).end('not here'));
    expect(await directoryWarning({ directory: none, passwordSignIn: true })).toMatch(
      /\/\.well-known\/openid-configuration answers 404: see that OIDC_ISSUER is right\./,
    );
  });

  test('that nobody answers, and that nobody can sign in', async () => {
    const away = settingsOf('http://127.0.0.1:9');
    expect(await directoryWarning({ directory: away, passwordSignIn: false })).toMatch(
      /does not answer \(ECONNREFUSED\): .* Nobody can sign in until then\.$/,
    );
  });

  test('in a moment, also of one that is silent', async () => {
    const silent = await directory(() => () => undefined);
    expect(await directoryWarning({ directory: silent, passwordSignIn: true }, 100)).toMatch(
      /does not answer \(no answer in time\)/,
    );
  });
});
