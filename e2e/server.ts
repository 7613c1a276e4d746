import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export type ServerOptions = {
  /** The spec file's own name: a file with another gets a server and a database of its own. */
  readonly label?: string;
  /** The demo is on unless it is turned off. */
  readonly demo?: boolean;
  /** A folder to go on with; a new one, removed at the stop, when left out. */
  readonly dataDir?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

export type RunningServer = {
  readonly url: string;
  readonly pid: number;
  readonly dataDir: string;
  /** All that the server has printed so far. */
  readonly output: () => string;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and answers its exit code. */
  readonly stop: () => Promise<number | null>;
};

/** Starts Pejling as `npm start` does, on a free port, and waits until it says its address. */
export async function startServer({
  demo = true,
  dataDir,
  environment = {},
}: ServerOptions = {}): Promise<RunningServer> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'pejling-e2e-'));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...cleanEnvironment(), PORT: '0', DATA_DIR: folder, PEJLING_DEMO: demo ? 'on' : 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await waitForAddress(child, () => output);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const code = await ended;
    if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return {
    url,
    pid: child.pid ?? 0,
    dataDir: folder,
    output: () => output,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

/** The tests' own environment must not leak into the server's. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { HOST, PUBLIC_URL, DATABASE_URL, SESSION_SECRET, TRUST_PROXY, ...rest } = process.env;
  return { ...rest, LOG_LEVEL: 'error' };
}

async function waitForAddress(child: ChildProcess, output: () => string): Promise<string> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const address = /^Pejling: (http\S+)$/m.exec(output())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not start:\n${output()}`);
}
