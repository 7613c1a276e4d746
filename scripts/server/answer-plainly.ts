import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy, createNonce } from '../../lib/http/csp';
import { localeCookieName } from '../../lib/http/locale-cookie';
import { cookieOf } from '../../lib/http/plain-answer';
import { type KeptForm, type TroublePage, troublePage } from '../../lib/http/trouble-page';
import { parseLocale } from '../../lib/text/locale';

/** An answer that the server gives itself, in place of a page. */
export type PlainReply = {
  readonly status: number;
  /** What a script is told, as a key. */
  readonly reason: string;
  readonly words: TroublePage['words'];
  /** Seconds after which another try may go better. */
  readonly retryAfter?: number;
  /** True where asking for the same again makes sense. */
  readonly again?: boolean;
  readonly form?: KeptForm | null;
  /** Where to see whether what was sent is stored, when nobody can tell. */
  readonly look?: string | undefined;
};

export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly id: string };

/** The body of such an answer, and its headers put on the response: the plain page for a browser, JSON for a script. */
export function plainBody({ request, response, id }: Exchange, reply: PlainReply): string {
  const wantsPage = request.headers.accept?.includes('text/html') ?? false;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Content-Type', `${wantsPage ? 'text/html' : 'application/json'}; charset=utf-8`);
  if (reply.retryAfter !== undefined) response.setHeader('Retry-After', String(reply.retryAfter));
  givePolicy(response);
  if (!wantsPage) return JSON.stringify({ reason: reply.reason, id });
  const again = reply.again && request.method === 'GET' ? (request.url ?? '/') : undefined;
  const locale = parseLocale(cookieOf(request.headers.cookie, localeCookieName()));
  const { words, look } = reply;
  return troublePage({ locale, id, words, form: reply.form ?? undefined, retry: again, look });
}

/** The proxy may have given the answer its policy already; what it never saw gets one here. */
function givePolicy(response: ServerResponse): void {
  if (response.hasHeader('content-security-policy')) return;
  response.setHeader('Content-Security-Policy', contentSecurityPolicy({ nonce: createNonce(), development: false }));
}

/** Answers at once, and closes the connection: whatever else comes on it has not been looked at. */
export function refuse(exchange: Exchange, reply: PlainReply): void {
  const { request, response } = exchange;
  const body = plainBody(exchange, reply);
  if (reply.status === 405) response.setHeader('Allow', 'GET, HEAD, POST');
  response.writeHead(reply.status, { Connection: 'close' });
  response.end(request.method === 'HEAD' ? undefined : body);
}
