import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
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
