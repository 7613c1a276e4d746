import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { RequestContext } from '../../lib/request-context';
import { guardAnswer } from './guard-answer';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server | undefined;

const fresh = { trouble: null, mayBeSaved: false } as const;

/** Serves `answer` behind the guard, with what has happened to the request so far; answers where. */
async function serve(
  answer: Answering,
  given: RequestContext['trouble'] | Partial<RequestContext> = null,
  dev = false,
): Promise<string> {
  const so = typeof given === 'string' ? { trouble: given } : given;
  server = createServer((request, response) => {
    guardAnswer({ request, response, id: 'nr-1' }, { context: { id: 'nr-1', ...fresh, ...so }, dev });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

const fails: Answering = (_request, response) => {
  response.statusCode = 500;
  response.setHeader('Content-Length', 6);
  response.write('secret');
  response.end();
};
/** As Next does it: packed on the way, in pieces. */
const failsPacked: Answering = (_request, response) => {
  response.writeHead(500, { 'Content-Encoding': 'gzip' });
  const packed = createGzip();
  packed.on('data', (piece) => response.write(piece)).on('end', () => response.end());
  packed.end('secret'.repeat(1_000));
};
const page = { headers: { accept: 'text/html,*/*' } };

describe('the guard of an answer', () => {
  test.each([
    ['in one piece', fails],
    ['packed', failsPacked],
  ])('puts a page that says so, with the number, in the place of a failure %s', async (_name, answer) => {
    const got = await fetch(await serve(answer), page);
    const text = await got.text();
    expect(got.status).toBe(500);
    expect(got.headers.get('content-encoding')).toBeNull();
    expect(text).toContain('Noget gik galt hos os');
    expect(text).toContain('nr-1');
    expect(text).not.toContain('secret');
  });

  test('says that the data cannot be reached when that is why', async () => {
    const got = await fetch(`${await serve(fails, 'unreachable')}/radar?year=2026`, page);
    const text = await got.text();
    expect(got.status).toBe(503);
    expect(got.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(text).toContain('<a class="primary" href="/radar?year=2026">Prøv igen</a>');
    expect(text).toContain('The page cannot be shown right now.');
  });

  test('tells a script in a word, and a HEAD nothing but the status', async () => {
    const url = await serve(fails, 'busy');
    expect(await (await fetch(url)).json()).toEqual({ reason: 'unavailable', id: 'nr-1' });
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([503, '']);
  });

  test('keeps a form that was posted to a page', async () => {
    const carried = Buffer.from(new URLSearchParams({ title: 'Æbler & ål' }).toString()).toString('base64');
    const url = await serve(fails, 'full');
    const got = await fetch(`${url}/exports/new`, {
      method: 'POST',
      headers: { accept: 'text/html', 'x-pejling-form': carried },
    });
    const text = await got.text();
    expect(text).toContain('action="/exports/new"');
    expect(text).toContain('Æbler &amp; ål');
  });

  test('of what may be stored all the same it says so, and where to look before it is sent again', async () => {
    const url = await serve(fails, { trouble: 'unreachable', mayBeSaved: true });
    const carried = Buffer.from('title=Mål').toString('base64');
    const headers = { accept: 'text/html', 'x-pejling-form': carried };
    const text = await (await fetch(`${url}/exports/new`, { method: 'POST', headers })).text();
    expect(text).toContain('kan være gemt');
    expect(text).toContain('href="/exports" target="_blank"');
    expect(text).not.toContain('er ikke gemt');
    expect(await (await fetch(`${url}/exports/new`, { headers })).text()).toContain('Siden kan ikke vises');
  });

  test('a sign-in that could not be looked up is no wrong password, and its error is told to nobody', async () => {
    const back: Answering = (_request, response) => {
      response.writeHead(302, { Location: '/sign-in?error=connect%20ECONNREFUSED' });
      response.end();
    };
    const path = '/api/auth/callback/password';
    const posted = { ...page, method: 'POST', redirect: 'manual' } as const;
    const got = await fetch(`${await serve(back, 'unreachable')}${path}`, posted);
    expect([got.status, got.headers.get('location')]).toEqual([503, null]);
    await new Promise((resolve) => server?.close(resolve));
    const wrong = await fetch(`${await serve(back)}${path}`, posted);
    expect(wrong.status).toBe(302);
  });

  test('leaves every other answer as it is, but for 307, which becomes 303', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/moved') response.writeHead(307, { Location: '/there' });
      else response.statusCode = request.url === '/kept' ? 503 : 404;
      response.end('as it was');
    }, 'busy');
    const moved = await fetch(`${url}/moved`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([303, '/there']);
    for (const [path, status] of [
      ['/kept', 503],
      ['/other', 404],
    ] as const) {
      const got = await fetch(`${url}${path}`, page);
      expect([got.status, await got.text()]).toEqual([status, 'as it was']);
    }
  });

  test('shows the developer what Next shows', async () => {
    const got = await fetch(await serve(fails, null, true), page);
    expect(await got.text()).toBe('secret');
  });
});
