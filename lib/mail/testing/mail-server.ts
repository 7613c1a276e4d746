import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type MailServer = {
  readonly url: string;
  readonly port: number;
  /** The letters that were received, as they came. */
  readonly letters: string[];
  readonly close: () => Promise<void>;
};

export type MailServerOptions = SMTPServerOptions & {
  /** 0 is a free one. */
  readonly port?: number;
};

/** A mail server on this machine that receives everything, unless `options` refuse it. It offers no encryption. */
export async function startMailServer({ port = 0, ...options }: MailServerOptions = {}): Promise<MailServer> {
  const letters: string[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true },
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk) => (text += String(chunk)));
      stream.on('end', () => {
        letters.push(text);
        done();
      });
    },
    ...options,
  });
  // A connection that is broken off is no matter here.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = (server.server.address() as AddressInfo).port;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${bound}`, port: bound, letters, close };
}

/** A mail server that takes connections and never says a word, or, with `drip`, one sign every so many milliseconds. */
export async function startSilentServer({ port = 0, drip }: { port?: number; drip?: number } = {}) {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const timer = drip === undefined ? undefined : setInterval(() => socket.write('2'), drip);
    socket.on('close', () => {
      sockets.delete(socket);
      clearInterval(timer);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    connections: () => sockets.size,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** A letter's text as it reads, of quoted-printable or plain. */
export function readLetter(raw: string): { readonly headers: string; readonly text: string } {
  const [headers = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/Content-Transfer-Encoding: base64/i.test(headers)) return { headers, text: decodeBase64(body) };
  if (!/Content-Transfer-Encoding: quoted-printable/i.test(headers)) return { headers, text: body };
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => `%${hex}`);
  return { headers, text: decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/g, '%25')) };
}

function decodeBase64(body: string): string {
  return Buffer.from(body, 'base64').toString('utf8');
}
