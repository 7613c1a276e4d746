import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands in front of several processes, as a kommune's own proxy would. */
export type RoundRobin = {
  readonly url: string;
  /** Names the backends: they must know its address, so it is there before they are. */
  readonly leadTo: (urls: readonly string[]) => void;
  /** How many requests each backend has answered, in their order. */
  readonly answered: () => readonly number[];
  readonly stop: () => Promise<void>;
};

/** Asks for one backend by its number instead of the next in turn: what is to happen in which process is then the test's to say. */
export const pinHeader = 'x-test-instance';

/** How long a backend that refused a connection is left alone, in milliseconds. */
const restAfterRefusal = 1_000;

type Backend = { readonly url: URL; answered: number; refusedAt: number };

/**
 * Hands each request to the next backend in turn. A backend that accepts no connection is passed over. What was sent to one and broken off
 * is answered 502, as proxies do: only whoever asked knows whether it may be asked again.
 */
export async function startRoundRobin(): Promise<RoundRobin> {
  let backends: readonly Backend[] = [];
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    turn += 1;
    const pinned = backends[Number(incoming.headers[pinHeader] ?? -1)];
    const order = pinned === undefined ? inTurn(backends, turn) : [pinned];
    handOn(incoming, outgoing, order);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (urls) => {
      backends = urls.map((url) => ({ url: new URL(url), answered: 0, refusedAt: 0 }));
    },
    answered: () => backends.map((backend) => backend.answered),
    stop: () => close(server),
  };
}

/** All of them, beginning with the one whose turn it is; those that refused a moment ago come last. */
function inTurn(backends: readonly Backend[], turn: number): Backend[] {
  const order = backends
    .map((_, index) => backends[(turn + index) % backends.length])
    .filter((one) => one !== undefined);
  const rests = ({ refusedAt }: Backend) => Date.now() - refusedAt < restAfterRefusal;
  return [...order.filter((one) => !rests(one)), ...order.filter(rests)];
}

/** Tries one backend after the other until one accepts the connection; the body is sent to that one alone. */
function handOn(incoming: IncomingMessage, outgoing: ServerResponse, [backend, ...others]: readonly Backend[]): void {
  if (backend === undefined) {
    outgoing.writeHead(502).end();
    return;
  }
  const asked = request(new URL(incoming.url ?? '/', backend.url), {
    method: incoming.method,
    headers: forwarded(incoming),
    agent: false,
  });
  let accepted = false;
  asked.once('socket', (socket) =>
    socket.once('connect', () => {
      accepted = true;
      incoming.pipe(asked);
    }),
  );
  asked.once('response', (answer) => {
    backend.answered += 1;
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
    answer.once('error', () => outgoing.destroy());
  });
  asked.once('error', () => {
    if (!accepted) {
      backend.refusedAt = Date.now();
      handOn(incoming, outgoing, others);
    } else if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502).end();
  });
  outgoing.once('close', () => asked.destroy());
}

/** Says whom it asks for, overwriting what the client claims: the servers behind trust it (TRUST_PROXY=on). */
function forwarded({ headers, socket }: IncomingMessage) {
  const own = {
    'x-forwarded-for': socket.remoteAddress ?? '',
    'x-forwarded-host': headers.host ?? '',
    'x-forwarded-proto': 'http',
  };
  return { ...headers, ...own };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
