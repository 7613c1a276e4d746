import { sessionCookieName } from '../../lib/auth/session-cookie';
import { log } from '../../lib/log';
import { metrics } from '../../lib/metrics/metrics';
import type { Exchange } from './answer-plainly';
import type { RoutePattern } from './route-pattern';

/** What is asked for by machines all the time, and is only worth a line when something is searched for. */
const quiet: readonly string[] = ['static', '/api/health', '/api/metrics'];

/** Once a request is answered: one line in the log, and the counts. Of its address only the route's pattern is told. */
export function tellOfAnswer({ request, response, id }: Exchange, routeOf: RoutePattern): void {
  const began = performance.now();
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const { requests, inFlight } = metrics();
  inFlight.inc();
  response.once('close', () => {
    inFlight.dec();
    const ms = Math.round(performance.now() - began);
    const route = routeOf(path);
    const method = methodOf(request.method);
    const status = response.headersSent ? response.statusCode : 0;
    // Status 0: the one who asked went before there was an answer.
    const line = { id, method, route, status, ms };
    if (quiet.includes(route)) log.debug(line, 'request');
    else log.info(line, 'request');
    // A stream lasts for as long as somebody looks on, which says nothing of how fast we are.
    if (!isStream(response)) requests.observe({ method, route, status: String(status) }, ms / 1000);
    countRefusal(status);
    countFile({ request, response, id });
    countSignIn({ request, response, id }, path);
  });
}

const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const methodOf = (method: string | undefined) => methods.find((known) => known === method) ?? 'other';

function isStream(response: Exchange['response']): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');
}

const refused: readonly number[] = [400, 401, 403, 411, 413, 422, 429];

function countRefusal(status: number): void {
  if (refused.includes(status)) metrics().refusals.inc({ status: String(status) });
}

const formats: readonly string[] = ['pdf', 'docx', 'pptx', 'xlsx', 'csv', 'json', 'svg', 'png', 'zip'];

/** A file is an answer that says it is to be kept. */
function countFile({ request, response }: Exchange): void {
  const disposition = String(response.getHeader('content-disposition') ?? '');
  if (request.method !== 'GET' || response.statusCode !== 200 || !disposition.startsWith('attachment')) return;
  const ending = /\.([a-z]+)"?(?:;|$)/.exec(disposition)?.[1];
  metrics().exports.inc({ format: formats.find((format) => format === ending) ?? 'other' });
}

const signInMethods: readonly string[] = ['password', 'directory', 'demo'];

/** A sign-in that went well sets the session's cookie; another leads back to its page. */
function countSignIn({ response }: Exchange, path: string): void {
  const named = /^\/api\/auth\/callback\/([a-z]+)$/.exec(path)?.[1];
  const method = signInMethods.find((known) => known === named);
  if (method === undefined) return;
  const cookies = [response.getHeader('set-cookie') ?? []].flat().map(String);
  const opened = cookies.some((cookie) => new RegExp(`^${sessionCookieName()}=[^;]`).test(cookie));
  const outcome = opened ? 'opened' : response.statusCode >= 500 ? 'unavailable' : 'refused';
  metrics().signIns.inc({ method, outcome });
}
