import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailServer, startMailServer } from '../../lib/mail/testing/mail-server';
import { databaseIn, testCluster } from '../postgres';
import { type RunningServer, startServer } from '../server';
import { type RoundRobin, startRoundRobin } from './round-robin';

/** Two processes on one PostgreSQL database, each with a folder of its own, and the one address in front of them. */
export type TwoInstances = {
  readonly url: string;
  readonly proxy: RoundRobin;
  readonly first: RunningServer;
  readonly second: RunningServer;
  readonly databaseUrl: string;
  /** Where both send letters. */
  readonly mail: MailServer;
  readonly stop: () => Promise<void>;
};

/** What both must know: the secret of the session cookies, and that a proxy tells them where requests come from. */
const shared = { SESSION_SECRET: 'a secret that both of the processes know', TRUST_PROXY: 'on', DATABASE_POOL: '5' };

type Options = {
  /** Tells this database from others in the cluster. */
  readonly name: string;
  readonly demo?: boolean;
};

/** Starts both in the same moment on an empty database, as a restart of a whole installation does. */
export async function startTwoInstances({ name, demo = true }: Options): Promise<TwoInstances> {
  const cluster = await testCluster();
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'pejling-instance-')));
  const database = databaseIn(cluster.url, `${name} ${folders[0]}`);
  const [proxy, mail] = await Promise.all([startRoundRobin(), startMailServer()]);
  const places = { DATABASE_URL: database.url, PUBLIC_URL: proxy.url, SMTP_URL: mail.url };
  const environment = { ...shared, ...places, SMTP_FROM: 'Pejling <pejling@example.dk>' };
  const cleanUp = async () => {
    await Promise.all([proxy.stop(), mail.close()]);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    database.remove();
    cluster.stop();
  };
  // With PUBLIC_URL set that is the address a server says, so where each listens is chosen for it.
  const ports = await Promise.all(folders.map(freePort));
  const starts = await Promise.allSettled(
    folders.map((dataDir, index) =>
      startServer({ demo, dataDir, environment: { ...environment, PORT: String(ports[index]) } }),
    ),
  );
  const [first, second] = starts.map((start) => (start.status === 'fulfilled' ? start.value : undefined));
  if (first === undefined || second === undefined) {
    await Promise.all([first?.kill(), second?.kill()]);
    await cleanUp();
    throw new Error(starts.map((start) => (start.status === 'rejected' ? String(start.reason) : 'started')).join('\n'));
  }
  proxy.leadTo(ports.map((port) => `http://127.0.0.1:${port}`));
  const stop = async () => {
    await Promise.all([first.stop(), second.stop()]);
    await cleanUp();
  };
  return { url: proxy.url, proxy, first, second, databaseUrl: database.url, mail, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
