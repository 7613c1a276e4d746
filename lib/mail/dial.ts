import { connect, type Socket } from 'node:net';

export type Dialled = { readonly host: string; readonly port: number };

/**
 * A connection that ends for certain when `signal` says so, whatever the other side does: a mail server that says one sign a minute keeps
 * every timeout of silence from running out. Refuses with the reason that none was made.
 */
export function dial({ host, port }: Dialled, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      // What becomes of it from here on is the mail client's to tell; an end by the signal is nobody's.
      socket.on('error', () => undefined);
      resolve(socket);
    });
  });
}
