import { expect, test } from './fixtures';
import { type Answer, demoVisitor, visitor } from './http';

const metricsToken = 'a-monitor-shows-this-one';

test.use({
  serverOptions: {
    label: 'metrics',
    environment: {
      METRICS_TOKEN: metricsToken,
      LOG_LEVEL: 'debug',
      HSTS: 'on',
      SECURITY_CONTACT: 'mailto:security@example.dk',
    },
  },
});

/** The value of one series; 0 where it has not been counted yet. */
function seriesValue(metrics: string, name: string, labels: Readonly<Record<string, string>> = {}): number {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const line = metrics
    .split('\n')
    .find((one) => new RegExp(`^${name}[ {]`).test(one) && wanted.every((label) => one.includes(label)));
  return Number(line?.split(' ').at(-1) ?? 0);
}

async function readMetrics(base: string): Promise<string> {
  const answer = await visitor(base).get('/api/metrics', { authorization: `Bearer ${metricsToken}` });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain('text/plain');
  return answer.text;
}

const cell = { radarId: 'demo-blank-2026', areaId: 'demo-blank-social', technologyId: 'cloud' };
const content = { answer: 'piloting', spread: null, value: null, reason: '', note: '' };

test('a monitor with the token reads what was asked, saved, given out and refused, and how the database is', async ({
  server,
}) => {
  const before = await readMetrics(server.url);
  const editor = await demoVisitor(server.url, 'editor', 'blank');
  const save = { ...cell, version: 0, content };
  expect((await editor.post('/placements', { json: save })).status).toBe(200);
  const late = { ...save, content: { ...content, note: 'for sent' } };
  expect((await editor.post('/placements', { json: late })).status).toBe(409);
  expect((await editor.get('/initiatives/files/csv')).status).toBe(200);
  await editor.post('/language', { form: { language: 'en' } }, { origin: 'https://elsewhere.example' });
  await wrongPassword(server.url);
  const after = await readMetrics(server.url);
  const grown = (name: string, labels: Readonly<Record<string, string>>) =>
    seriesValue(after, name, labels) - seriesValue(before, name, labels);
  const requests = 'pejling_http_request_duration_seconds_count';
  expect(grown(requests, { method: 'POST', route: '/placements', status: '200' })).toBe(1);
  expect(grown(requests, { method: 'GET', route: '/initiatives/files/[file]', status: '200' })).toBe(1);
  expect(grown('pejling_saves_total', { outcome: 'saved' })).toBe(1);
  expect(grown('pejling_saves_total', { outcome: 'conflict' })).toBe(1);
  expect(grown('pejling_exports_total', { format: 'csv' })).toBe(1);
  expect(grown('pejling_sign_ins_total', { method: 'demo', outcome: 'opened' })).toBe(1);
  expect(grown('pejling_sign_ins_total', { method: 'password', outcome: 'refused' })).toBe(1);
  expect(grown('pejling_refusals_total', { status: '403' })).toBe(1);
  expect(seriesValue(after, 'pejling_database_up')).toBe(1);
  expect(seriesValue(after, 'pejling_database_bytes')).toBeGreaterThan(100_000);
  expect(seriesValue(after, 'pejling_process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  expect(after).toContain('pejling_mail_letters{state="waiting"} 0');
});

test('nobody reads them without the token', async ({ server }) => {
  const someone = await demoVisitor(server.url, 'editor', 'blank');
  for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${metricsToken}`, metricsToken]) {
    const answer = await someone.get('/api/metrics', { authorization });
    expect(answer.status, authorization).toBe(401);
    expect(answer.text).not.toContain('pejling_');
  }
});

test('security.txt says where to report, and https is asked for where it is turned on', async ({ server }) => {
  const answer = await visitor(server.url).get('/.well-known/security.txt');
  expect(answer.status).toBe(200);
  expect(answer.text).toMatch(/^Contact: mailto:security@example\.dk\nExpires: \d{4}-\d\d-01T00:00:00Z\n/);
  for (const path of ['/sign-in', '/api/health', '/no-such-page', '/icon.svg']) {
    const { headers } = await visitor(server.url).get(path);
    expect(headers['strict-transport-security'], path).toBe('max-age=31536000');
  }
});

const secret = 'HEMMELIGT-4711';

test('the log tells each request by number, pattern, status and time, and nothing of what was written', async ({
  server,
}) => {
  const editor = await demoVisitor(server.url, 'editor', 'blank');
  const answers: Answer[] = [
    await editor.get(`/no-such-page/${secret}?x=${secret}`),
    await editor.get(`/exports/${secret}?failed=${secret}`),
    await editor.get(`/join/${secret}`),
    await editor.post('/placements', {
      json: { ...cell, technologyId: 'rpa', version: 0, content: { ...content, note: secret } },
    }),
    await editor.post('/placements', { json: { ...cell, technologyId: secret, version: 0, content } }),
    await editor.post('/users/invite', {
      json: { name: secret, email: `${secret}@example.dk`, role: 'reader', areaIds: [] },
    }),
    await editor.post('/meetings/create', {
      form: { title: secret, forum: secret, date: '2026-12-01', participants: secret },
    }),
    await editor.post('/profile/password', { form: { current: secret, password: `${secret} igen` } }),
    await editor.upload(
      '/import/upload',
      { name: `${secret}.csv`, bytes: Buffer.from(`Teknologi;Social\n${secret};4\n`) },
      {
        target: 'radar',
        year: '2026',
      },
    ),
    await editor.post('/language', { form: { language: secret } }, { origin: `https://${secret}.example` }),
    await editor.get('/radar', { 'user-agent': secret, referer: `https://${secret}.example`, cookie: secret }),
    await wrongPassword(server.url, `${secret}@example.dk`, secret),
  ];
  await expect.poll(() => answers.filter(({ headers }) => !logged(server.output(), headers)).length).toBe(0);
  expect(server.output()).not.toContain(secret);
  expect(server.output().toLowerCase()).not.toContain(secret.toLowerCase());
  expect(server.output()).not.toMatch(/@example\.dk/);
  const lines = requestLines(server.output());
  expect(lines.some(({ route }) => route === '/exports/[id]')).toBe(true);
  for (const line of lines)
    expect(Object.keys(line).sort()).toEqual(['id', 'level', 'method', 'ms', 'msg', 'route', 'status', 'time']);
});

function logged(output: string, headers: Answer['headers']): boolean {
  const id = String(headers['x-request-id']);
  return requestLines(output).some((line) => line.id === id);
}

function requestLines(output: string): Record<string, unknown>[] {
  const lines = output.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'));
  return lines.map((line) => JSON.parse(line)).filter((line) => line.msg === 'request');
}

async function wrongPassword(base: string, email = 'ukendt@example.dk', password = 'forkert kodeord'): Promise<Answer> {
  const someone = visitor(base);
  const page = await someone.get('/sign-in');
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  return someone.post('/api/auth/callback/password', { form: { csrfToken, email, password, callbackUrl: '/' } });
}
