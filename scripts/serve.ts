import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import type { Environment } from '../lib/config/environment';
import { database } from '../lib/data/database';
import { type StopJobs, startJobs } from '../lib/jobs/run-jobs';
import { bodyProblem } from './limit-body';

/** How long a stop waits for what is under way, in milliseconds. */
const patience = 4_000;

/** What a request's address is read against; only its path and query are ever used. */
const own = 'http://own.invalid';

type Options = { readonly environment: Environment; readonly root: string; readonly dev: boolean };

/**
 * Serves Next from a small server of our own, which decides what a request may claim of where it came from, refuses bodies
 * that are too large, and stops cleanly. Answers the address people use.
 */
export async function serve({ environment, root, dev }: Options): Promise<string> {
  const app = next({ dev, dir: root, hostname: environment.host, port: environment.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const problem = addressProblem(request.url) ?? bodyProblem(request);
    if (problem !== null) return refuse(response, problem);
    markOrigin(request, environment);
    leadOnWithSeeOther(response);
    if (request.headers.accept === 'text/event-stream') keepWhileOpen(streams, response);
    void handle(request, response);
  });
  server.requestTimeout = 60_000;
  const port = await listen(server, environment);
  stopOnSignal(server, streams, startJobs());
  return environment.publicUrl ?? `http://${hostInUrl(environment.host)}:${port}`;
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

/** An address that cannot be read, such as `//`, is answered at once: nothing further down would. */
function addressProblem(url: string | undefined): { status: number; text: string } | null {
  if (url?.startsWith('/') && URL.canParse(url, own)) return null;
  return { status: 400, text: 'Adressen kan ikke læses. / The address cannot be read.' };
}

/** Next leads a page's visitor on with 307, which says "ask there in the same way"; what is meant is 303, "read that". */
function leadOnWithSeeOther(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) =>
      Reflect.apply(writeHead, null, [status === 307 ? 303 : status, ...rest]),
  });
}

function refuse(response: ServerResponse, { status, text }: { status: number; text: string }): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end(text);
}

/** An answer that goes on for as long as its reader wants. */
function keepWhileOpen(streams: Set<ServerResponse>, response: ServerResponse): void {
  streams.add(response);
  response.once('close', () => streams.delete(response));
}

/** Finishes what is under way, then ends; what is not done in time is cut off, and what has no end at once. */
function stopOnSignal(server: Server, streams: ReadonlySet<ServerResponse>, stopJobs: StopJobs): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close(() => void end(stopJobs));
    for (const stream of streams) stream.destroy();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  stopWhenLeft(stop);
}

/** npm passes no signal on when it is ended itself: a server whose parent is gone stops as well. */
function stopWhenLeft(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 1_000).unref();
}

async function end(stopJobs: StopJobs): Promise<void> {
  await stopJobs();
  await database().close();
  process.exit(0);
}

const hostInUrl = (host: string) => (host.includes(':') ? `[${host}]` : host);
