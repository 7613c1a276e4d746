import { Agent, type IncomingMessage, request } from 'node:http';
import { encodeBody, type FuzzRequest } from './fuzz-request';

/** What came back; a status of 0 when the connection ended without an answer. */
export type FuzzAnswer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
};

/** Connections that are kept, so that a hundred thousand requests need no more than these. */
export const keptConnections = (): Agent => new Agent({ keepAlive: true, maxSockets: 24 });

/** An answer that does not come in this time, in milliseconds, is none; far longer than any request should take. */
const patience = 60_000;

const unanswered: FuzzAnswer = { status: 0, headers: {}, text: '' };

/** Sends one request as it is: a path that a URL would tidy up, a length that is not the body's. */
export function sendRequest(base: string, made: FuzzRequest, agent: Agent): Promise<FuzzAnswer> {
  const body = encodeBody(made.body);
  const half = made.body.kind === 'half';
  const length = made.body.kind === 'none' ? {} : { 'content-length': String(body.length + (half ? 100 : 0)) };
  const { hostname, port } = new URL(base);
  const { path, method } = made;
  return new Promise((resolve) => {
    const outgoing = request({ hostname, port, path, method, agent, headers: { ...made.headers, ...length } });
    outgoing.setTimeout(patience, () => outgoing.destroy());
    outgoing.on('error', () => resolve(unanswered));
    outgoing.on('response', (response) => void readAnswer(response).then(resolve));
    if (!half) return void outgoing.end(body);
    outgoing.write(body);
    setTimeout(() => outgoing.destroy(), 20);
  });
}

/** Reads an answer to its end, and a stream to its first words. */
async function readAnswer(response: IncomingMessage): Promise<FuzzAnswer> {
  const chunks: Buffer[] = [];
  const stream = response.headers['content-type']?.startsWith('text/event-stream') ?? false;
  try {
    for await (const chunk of response) {
      chunks.push(chunk);
      if (stream) break;
    }
  } catch {
    // Cut off on the way: what came stands.
  }
  return { status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') };
}
