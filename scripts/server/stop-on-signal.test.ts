import { spawn, spawnSync } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { drain, keepUnderWay, type UnderWay } from './stop-on-signal';

let server: Server | undefined;
afterEach(() => server?.closeAllConnections());

/** A server with one answer under way, which `finish` finishes. */
async function serveOne() {
  const underWay: UnderWay = { answers: new Set(), streams: new Set() };
  const listening = createServer();
  server = listening;
  const begun = new Promise<ServerResponse>((resolve) => {
    listening.on('request', (_request, response) => {
      keepUnderWay(underWay, response, false);
      resolve(response);
    });
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const answer = fetch(`http://127.0.0.1:${(listening.address() as AddressInfo).port}`).then(
    ({ status }) => status,
    () => 'cut',
  );
  const response = await begun;
  return { listening, underWay, answer, finish: () => response.end() };
}

test('the jobs are told to end at once, not when the last answer is sent', async () => {
  const { listening, underWay, answer, finish } = await serveOne();
  const told: string[] = [];
  const stopJobs = async () => void told.push('jobs');
  const drained = drain(listening, { underWay, stopJobs, patience: 10_000 });
  expect(told).toEqual(['jobs']);
  finish();
  await drained;
  expect(await answer).toBe(200);
});

test('a job that does not end is not waited for longer than an answer is, nor is one that fails', async () => {
  for (const stopJobs of [() => new Promise<void>(() => undefined), () => Promise.reject(new Error('gone'))]) {
    const { listening, underWay, answer } = await serveOne();
    await drain(listening, { underWay, stopJobs, patience: 100 });
    expect(await answer).toBe('cut');
    expect(listening.listening).toBe(false);
  }
});

test('nothing under way, nothing waited for', async () => {
  const { listening, underWay, finish, answer } = await serveOne();
  finish();
  await answer;
  const began = performance.now();
  await drain(listening, { underWay, stopJobs: async () => undefined, patience: 60_000 });
  expect(performance.now() - began).toBeLessThan(5_000);
});

describe('a process that serves', () => {
  const program = `
    import { createServer } from 'node:http';
    import { stopOnSignal } from './scripts/server/stop-on-signal';
    const server = createServer().listen(0, '127.0.0.1', () => console.log('up ' + process.pid));
    stopOnSignal(server, {
      underWay: { answers: new Set(), streams: new Set() },
      stopJobs: async () => undefined,
      end: async () => process.exit(0),
    });
  `;
  const args = ['--import', 'tsx', '--input-type=module', '-e', program];
  const { npm_lifecycle_event, LOG_LEVEL, ...rest } = process.env;

  const isThere = (pid: number) => spawnSync('kill', ['-0', String(pid)]).status === 0;

  /** Started in the background by a shell that ends as soon as it is up; answers what is printed from then on. */
  async function leftByItsShell(environment: Record<string, string>) {
    const shell = spawn('sh', ['-c', '"$@" & read -r line', 'sh', process.execPath, ...args], {
      env: { ...rest, ...environment } as NodeJS.ProcessEnv,
    });
    let output = '';
    shell.stdout.on('data', (data) => (output += String(data)));
    const pid = async () => Number(/^up (\d+)$/m.exec(output)?.[1] ?? 0);
    await expect.poll(pid, { timeout: 20_000 }).toBeGreaterThan(0);
    const ended = new Promise((resolve) => shell.once('exit', resolve));
    shell.stdin.end('\n');
    await ended;
    return { pid: await pid(), output: () => output };
  }

  test('goes on when the shell that started it is gone, and says why it stops in the end', async () => {
    const { pid, output } = await leftByItsShell({});
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(isThere(pid)).toBe(true);
    process.kill(pid, 'SIGTERM');
    await expect.poll(() => isThere(pid), { timeout: 10_000 }).toBe(false);
    expect(JSON.parse(output().split('\n')[1] ?? '')).toMatchObject({ level: 30, msg: 'stopping', why: 'SIGTERM' });
  }, 60_000);

  test('stops when the npm that started it is gone', async () => {
    const { pid, output } = await leftByItsShell({ npm_lifecycle_event: 'start' });
    await expect.poll(() => isThere(pid), { timeout: 10_000 }).toBe(false);
    expect(output()).toContain('"why":"npm is gone"');
  }, 60_000);
});
