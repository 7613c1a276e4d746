import { afterEach, describe, expect, test } from 'vitest';
import { GET as readSecurityTxt } from '@/app/.well-known/security.txt/route';
import { readEnvironment } from '@/lib/config/environment';
import { replaceRunning } from '@/lib/config/running';
import { GET as readMetrics } from './route';

/** Runs with these settings and no others. */
function settle(source: Record<string, string>): void {
  const read = readEnvironment(source, '/');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  replaceRunning(read.value);
}

const ask = (authorization = '') => new Request('http://localhost:3000/api/metrics', { headers: { authorization } });

afterEach(() => settle({}));

describe('what is there only where it is set', () => {
  test('without METRICS_TOKEN there are no metrics, whatever is shown', async () => {
    settle({});
    for (const authorization of ['', 'Bearer null', 'Bearer undefined'])
      expect((await readMetrics(ask(authorization))).status).toBe(404);
  });

  test('with it, they ask for the token', async () => {
    settle({ METRICS_TOKEN: 'a-monitor-shows-this' });
    const answer = await readMetrics(ask('Bearer another'));
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('without SECURITY_CONTACT there is no security.txt', () => {
    settle({});
    expect(readSecurityTxt().status).toBe(404);
    settle({ SECURITY_CONTACT: 'mailto:security@example.dk' });
    expect(readSecurityTxt().status).toBe(200);
  });
});
