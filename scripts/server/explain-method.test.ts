import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { localeCookieName } from '../../lib/http/locale-cookie';
import { explainMethod } from './explain-method';
import { explainRefusal } from './explain-refusal';
import { guardAnswer } from './guard-answer';

let server: Server | undefined;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

/** Serves `answer` as the real server does; answers where. */
async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  server = createServer((request, response) => {
    const exchange = { request, response, id: 'nr-1' };
    explainMethod(exchange);
    explainRefusal(request, response);
    guardAnswer(exchange, { context: { id: 'nr-1', trouble: null, mayBeSaved: false }, dev: false });
    answer(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const page = { headers: { accept: 'text/html' } };
const empty = (response: ServerResponse) => {
  response.statusCode = 405;
  response.end();
};

describe('an address that only takes a form', () => {
  test.each([
    ['by its status', empty],
    ['by its head', (response: ServerResponse) => response.writeHead(405, { 'Content-Length': 0 }).end()],
  ])('tells a browser that it is no page, and the way home: refused %s', async (_, answer) => {
    const got = await fetch(`${await serve(answer)}/initiatives/create`, page);
    const text = await got.text();
    expect([got.status, got.headers.get('allow'), got.headers.get('cache-control')]).toEqual([405, 'POST', 'no-store']);
    expect(text).toContain('<h1>Her er ingen side</h1>');
    expect(text).toContain('<a href="/">Til forsiden</a>');
    expect(got.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect(got.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test('speaks English to whoever chose it', async () => {
    const got = await fetch(await serve(empty), { headers: { ...page.headers, cookie: `${localeCookieName()}=en` } });
    expect(await got.text()).toContain('<html lang="en">');
  });

  test('keeps the bare status for a script, and leaves any other answer alone', async () => {
    const url = await serve(empty);
    const script = await fetch(url, { headers: { accept: 'application/json' } });
    expect([script.status, await script.text()]).toEqual([405, '']);
    const posted = await fetch(url, { ...page, method: 'POST' });
    expect([posted.status, await posted.text()]).toEqual([405, '']);
    await new Promise((resolve) => server?.close(resolve));
    const fine = await fetch(await serve((response) => response.writeHead(200).end('Her er jeg')), page);
    expect([fine.status, await fine.text()]).toEqual([200, 'Her er jeg']);
  });
});
