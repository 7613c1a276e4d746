import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { localeCookieName } from '../../lib/http/locale-cookie';
import { cookieOf } from '../../lib/http/plain-answer';
import { escapeHtml, plainHeader } from '../../lib/http/question-frame';
import { parseLocale, textOf } from '../../lib/text/locale';
import { tellWriter } from './tell-writer';

/** What Next begins a page with that ended in `forbidden()` or `notFound()`: its body is empty until a script fills it. */
const empty = '<html id="__next_error__">';

const unpack: Readonly<Record<string, (packed: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
};

/**
 * Gives a page that is refused or not there its explanation without scripts, too: Next's answer is held until it is whole, and what the
 * page says is put in it for whoever runs no scripts. With scripts nothing of it is seen.
 */
export function explainRefusal(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return;
  const { writeHead, write, end, flushHeaders } = response;
  let held: Buffer[] | null = null;
  const send = () => {
    const packed = Buffer.concat(held ?? []);
    held = null;
    const encoding = String(response.getHeader('content-encoding') ?? '');
    const html = (unpack[encoding]?.(packed) ?? packed).toString('utf8');
    for (const name of ['content-encoding', 'transfer-encoding', 'etag']) response.removeHeader(name);
    const body = Buffer.from(explained(html, request, response.statusCode));
    response.setHeader('Content-Length', body.length);
    Reflect.apply(writeHead, response, [response.statusCode]);
    return Reflect.apply(end, response, [body]);
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      if (!isRefusal(status, response)) return Reflect.apply(writeHead, response, [status, ...rest]);
      response.statusCode = status;
      held ??= [];
      return response;
    },
    flushHeaders: () => (held === null ? Reflect.apply(flushHeaders, response, []) : undefined),
    write: (...given: unknown[]) => {
      if (!response.headersSent && held === null) response.writeHead(response.statusCode);
      if (held === null) return Reflect.apply(write, response, given);
      held.push(bytesOf(given));
      return tellWriter(given, true);
    },
    end: (...given: unknown[]) => {
      if (!response.headersSent && held === null && isRefusal(response.statusCode, response)) held = [];
      if (held === null) return Reflect.apply(end, response, given);
      held.push(bytesOf(given));
      tellWriter(given, response);
      return send();
    },
  });
}

function isRefusal(status: number, response: ServerResponse): boolean {
  const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html');
  return isPage && (status === 403 || status === 404);
}

/** What was written; nothing where only the end was told. */
function bytesOf([chunk, encoding]: readonly unknown[]): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk, encoding === 'latin1' ? 'latin1' : 'utf8');
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}

function explained(html: string, { headers }: IncomingMessage, status: number): string {
  if (!html.includes(empty)) return html;
  const locale = parseLocale(cookieOf(headers.cookie, localeCookieName()));
  const { forbidden, notFound } = textOf(locale).shell;
  const { title, text, action } = status === 403 ? forbidden : notFound;
  const said = `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p><a href="/">${escapeHtml(action)}</a></p>`;
  const page = `<link rel="stylesheet" href="/plain-page.css">${plainHeader(locale)}<main>${said}</main>`;
  return html
    .replace(empty, `${empty.slice(0, -1)} lang="${locale}">`)
    .replace('<body>', `<body><noscript>${page}</noscript>`);
}
