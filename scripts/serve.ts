import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import next from 'next';
import type { Environment } from '../lib/config/environment';
import { database } from '../lib/data/database';
import { requestProblem } from '../lib/http/request-problem';
import { isStopping } from '../lib/http/stopping';
import { startJobs } from '../lib/jobs/run-jobs';
import { inRequest, type RequestContext } from '../lib/request-context';
import { buildFolder } from './build-stamp';
import { bodyProblem } from './limit-body';
import { type PlainReply, refuse } from './server/answer-plainly';
import { explainMethod } from './server/explain-method';
import { explainRefusal } from './server/explain-refusal';
import { guardAnswer } from './server/guard-answer';
import { quietConsole } from './server/quiet-console';
import { type RoutePattern, readRoutePatterns } from './server/route-pattern';
import { keepUnderWay, stopOnSignal, type UnderWay, within } from './server/stop-on-signal';
import { stopProblem } from './server/stop-problem';
import { tellOfAnswer } from './server/tell-of-answer';

/** What a request's address is read against; only its path and query are ever used. */
const own = 'http://own.invalid';

/** How long a connection is kept for the next request, in milliseconds: longer than a proxy in front keeps it. */
const keepAlive = 75_000;

/** How long the database may take to let go of its connections, in milliseconds. */
const closePatience = 3_000;

type Options = { readonly environment: Environment; readonly root: string; readonly dev: boolean };
type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves Next from a small server of our own, which decides what a request may claim of where it came from, refuses bodies
 * that are too large, answers when the pages cannot, and stops cleanly. Answers the address people use.
 */
export async function serve({ environment, root, dev }: Options): Promise<string> {
  const app = next({ dev, dir: root, hostname: environment.host, port: environment.port });
  await app.prepare();
  if (!dev) quietConsole();
  const routeOf = readRoutePatterns({ build: buildFolder(root), files: join(root, 'public') });
  const underWay: UnderWay = { answers: new Set(), streams: new Set() };
  const server = createServer(answerer({ environment, dev, routeOf, underWay, handle: app.getRequestHandler() }));
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = keepAlive;
  const port = await listen(server, environment);
  stopOnSignal(server, { underWay, stopJobs: startJobs(), end });
  return environment.publicUrl ?? `http://${hostInUrl(environment.host)}:${port}`;
}

type Answering = {
  readonly environment: Environment;
  readonly dev: boolean;
  readonly routeOf: RoutePattern;
  readonly underWay: UnderWay;
  readonly handle: Handle;
};

/** What each request goes through before Next sees it. */
function answerer({ environment, dev, routeOf, underWay, handle }: Answering) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const context: RequestContext = { id: randomUUID(), trouble: null, mayBeSaved: false };
    const exchange = { request, response, id: context.id };
    markAnswer(response, context.id, environment);
    tellOfAnswer(exchange, routeOf);
    const problem = lineProblem(request) ?? bodyProblem(request) ?? stopProblem(request);
    if (problem !== null) {
      refuse(exchange, problem);
      return;
    }
    markOrigin(request, environment);
    request.headers['x-request-id'] = context.id;
    explainMethod(exchange);
    explainRefusal(request, response);
    guardAnswer(exchange, { context, dev });
    keepUnderWay(underWay, response, request.headers.accept === 'text/event-stream');
    void inRequest(context, () => handle(request, response));
  };
}

function listen(server: Server, { host, port }: Environment): Promise<number> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const remedy = taken ? `Port ${port} is in use. Stop what uses it, or set PORT to another.` : error.message;
      process.stderr.write(`\nPejling kan ikke starte / Pejling cannot start:\n${remedy}\n`);
      process.exit(1);
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** What every answer carries: the number of its request and, where it is set, that only https will do for a year. */
function markAnswer(response: ServerResponse, id: string, { hsts }: Environment): void {
  response.setHeader('X-Request-Id', id);
  // Next answers a few things itself before it has read its own headers: a path with a slash too many, for one.
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (hsts) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  if (isStopping()) response.setHeader('Connection', 'close');
}

/**
 * Where the request came from, as we saw it: what a client claims is overwritten, unless a proxy in front is trusted to have
 * written it. `x-pejling-path` is the address asked for, so that sign-in can lead back to it.
 */
function markOrigin(request: IncomingMessage, { trustProxy, publicUrl }: Environment): void {
  const { headers } = request;
  const url = new URL(request.url ?? '/', own);
  url.searchParams.delete('_rsc');
  headers['x-pejling-path'] = `${url.pathname}${url.search}`;
  if (trustProxy) return;
  delete headers.forwarded;
  headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
  headers['x-forwarded-host'] = publicUrl === null ? (headers.host ?? '') : new URL(publicUrl).host;
  headers['x-forwarded-proto'] = publicUrl === null ? 'http' : new URL(publicUrl).protocol.slice(0, -1);
  headers['x-forwarded-port'] = String(request.socket.localPort ?? '');
}

/** A first line that cannot be served, such as `TRACE` or `/%`, is answered at once: nothing further down would. */
function lineProblem(request: IncomingMessage): PlainReply | null {
  const problem = requestProblem(request);
  if (problem === null) return null;
  return { status: problem === 'method' ? 405 : 400, reason: problem, words: ({ trouble }) => trouble[problem] };
}

async function end(): Promise<void> {
  await within(database().close(), closePatience);
  process.exit(0);
}

const hostInUrl = (host: string) => (host.includes(':') ? `[${host}]` : host);
