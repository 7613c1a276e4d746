import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { localeCookieName } from '../../lib/http/locale-cookie';
import { explainRefusal } from './explain-refusal';
import { guardAnswer } from './guard-answer';

let server: Server | undefined;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

/** Serves `answer` as the real server does; answers where. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer((request, response) => {
    explainRefusal(request, response);
    const context = { id: 'nr-1', trouble: null, mayBeSaved: false };
    guardAnswer({ request, response, id: 'nr-1' }, { context, dev: false });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const html = '<!DOCTYPE html><html id="__next_error__"><head></head><body><div hidden=""></div></body></html>';
const type = { 'Content-Type': 'text/html; charset=utf-8' };
const page = { headers: { accept: 'text/html' } };

describe('a page that is refused or not there, for whoever runs no scripts', () => {
  test.each([
    [403, 'Du har ikke adgang til siden'],
    [404, 'Siden findes ikke'],
  ])('says so, with the way home: %i', async (status, title) => {
    const url = await serve((_request, response) => response.writeHead(status, type).end(html));
    const got = await fetch(url, page);
    const text = await got.text();
    expect(got.status).toBe(status);
    expect(text).toMatch(new RegExp(`<noscript>.*<h1>${title}.*<a href="/">.*</noscript><div hidden`));
    expect(text).toContain('<html id="__next_error__" lang="da">');
    expect(got.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
  });

  test('speaks English to whoever chose it', async () => {
    const url = await serve((_request, response) => response.writeHead(404, type).end(html));
    const got = await fetch(url, { headers: { ...page.headers, cookie: `${localeCookieName()}=en` } });
    expect(await got.text()).toContain('lang="en"');
  });

  test('is unpacked, whether it comes in one piece or in many', async () => {
    const whole = await serve((_request, response) => {
      response.writeHead(404, { ...type, 'Content-Encoding': 'gzip' }).end(gzipSync(html));
    });
    expect(await (await fetch(whole, page)).text()).toContain('<noscript>');
    await new Promise((resolve) => server?.close(resolve));
    const pieces = await serve((_request, response) => {
      response.statusCode = 403;
      for (const [name, value] of Object.entries({ ...type, 'Content-Encoding': 'gzip' }))
        response.setHeader(name, value);
      const packed = createGzip();
      packed.on('data', (piece) => response.write(piece)).on('end', () => response.end());
      for (const sign of html) packed.write(sign);
      packed.end();
    });
    const got = await fetch(pieces, page);
    expect(await got.text()).toContain('<noscript>');
    expect(got.headers.get('content-encoding')).toBeNull();
  });

  test.each([
    ['a page that says so itself', 404, type, '<html lang="da"><body>Ikke her</body></html>'],
    ['one that is shown', 200, type, html],
    ['no page', 404, { 'Content-Type': 'application/json' }, html],
  ] as const)('leaves %s as it is', async (_name, status, headers, body) => {
    const url = await serve((_request, response) => {
      response.writeHead(status, { ...headers });
      response.write(body.slice(0, 10));
      response.end(body.slice(10));
    });
    const got = await fetch(url, page);
    expect(got.status).toBe(status);
    expect(await got.text()).toBe(body);
  });

  test('leaves what a script asked for as it is', async () => {
    const url = await serve((_request, response) => response.writeHead(404, type).end(html));
    expect(await (await fetch(url)).text()).toBe(html);
  });
});
