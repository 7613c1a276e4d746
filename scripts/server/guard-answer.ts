import type { IncomingMessage } from 'node:http';
import { lookPath } from '../../lib/http/look-path';
import type { KeptForm } from '../../lib/http/trouble-page';
import { retrySoon } from '../../lib/http/unavailable';
import type { RequestContext } from '../../lib/request-context';
import { type Exchange, type PlainReply, plainBody } from './answer-plainly';
import { tellWriter } from './tell-writer';

type Options = { readonly context: RequestContext; readonly dev: boolean };

/**
 * Looks at each answer when its head is written. Next leads a visitor on with 307, which says "ask there in the same way"; what is
 * meant is 303, "read that". And where a page could not be made at all, Next's answer has an empty body without scripts: a plain
 * page takes its place, which says what is wrong, what became of what was sent, and the number to quote.
 */
export function guardAnswer(exchange: Exchange, options: Options): void {
  const { response } = exchange;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let replaced = false;
  const replyTo = (status: number) => replacement(exchange, status, options);
  const replace = (reply: PlainReply) => {
    replaced = true;
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link', 'location'])
      response.removeHeader(name);
    const body = plainBody(exchange, reply);
    writeHead(reply.status, { 'Content-Length': Buffer.byteLength(body) });
    if (exchange.request.method === 'HEAD') end();
    else end(body);
  };
  /** Whether this answer is, or is now, another: what its maker writes then goes nowhere. */
  const isReplaced = () => {
    const reply = response.headersSent ? null : replyTo(response.statusCode);
    if (reply !== null) replace(reply);
    return replaced;
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      if (replaced) return response;
      // Headers may come with the status: put on the answer, they can be looked at and taken off.
      const given = rest.find((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
      for (const [name, value] of Object.entries(given ?? {})) response.setHeader(name, value);
      const left = rest.filter((one) => one !== given);
      const reply = replyTo(status);
      // What says nothing of being kept is kept nowhere.
      if (!response.hasHeader('cache-control')) response.setHeader('Cache-Control', 'no-store');
      if (reply === null) return Reflect.apply(writeHead, null, [status === 307 ? 303 : status, ...left]);
      replace(reply);
      return response;
    },
    write: (...given: unknown[]) => (isReplaced() ? tellWriter(given, true) : Reflect.apply(write, null, given)),
    end: (...given: unknown[]) => (isReplaced() ? tellWriter(given, response) : Reflect.apply(end, null, given)),
  });
}

/** What stands in for an answer of that status; null for one that stands by itself. */
function replacement({ request, response }: Exchange, status: number, { context, dev }: Options): PlainReply | null {
  const { trouble } = context;
  if (trouble !== null && (status === 500 || isFailedSignIn(request, response.getHeader('location'))))
    return unavailable(request, status === 500 && context.mayBeSaved);
  if (status !== 500 || dev) return null;
  return { ...{ status, reason: 'fault', again: true }, words: ({ shell }) => shell.failure };
}

function unavailable(request: IncomingMessage, mayBeSaved: boolean): PlainReply {
  const form = carriedForm(request);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const unsure = mayBeSaved && !reads;
  const key = reads ? 'reading' : unsure ? 'unsure' : form === null ? 'lost' : 'notSaved';
  return {
    ...{ status: 503, reason: 'unavailable', retryAfter: retrySoon, again: true, form },
    words: ({ trouble }) => ({ title: trouble.unavailable.title, text: trouble.unavailable[key] }),
    look: unsure ? lookPath(request.url ?? '/') : undefined,
  };
}

/** The sign-in turns every error into a way back to its page, with the error's own words in the address. */
function isFailedSignIn(request: IncomingMessage, location: unknown): boolean {
  return (request.url ?? '').startsWith('/api/auth/') && /[?&]error=/.test(String(location ?? ''));
}

/** A form that was posted to a page: the proxy has read it, and put it where the page finds it. */
function carriedForm(request: IncomingMessage): KeptForm | null {
  const carried = request.headers['x-pejling-form'];
  if (typeof carried !== 'string' || carried === '') return null;
  const fields = [...new URLSearchParams(Buffer.from(carried, 'base64').toString('utf8'))];
  return { action: request.url ?? '/', fields };
}
