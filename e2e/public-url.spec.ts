import { expect, startServer, test } from './fixtures';
import { demoPersonId, visitor } from './http';

test.use({ serverOptions: { label: 'public-url' } });

test('signing in works at the public address, over http and https', async () => {
  for (const [index, origin] of ['https://pejling.example.dk', 'http://pejling.example.dk:8080'].entries()) {
    // Below the ports that connections are given, so that none of them has it.
    const port = String(23_117 + index);
    const server = await startServer({ environment: { PUBLIC_URL: origin, PORT: port } });
    expect(server.url).toBe(origin);
    const someone = visitor(`http://127.0.0.1:${port}`);
    const page = await someone.get('/sign-in');
    const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const form = { csrfToken, person: demoPersonId('editor', 'example'), callbackUrl: '/' };
    const refused = await someone.post('/api/auth/callback/demo', { form });
    expect(refused.status, 'a write from another origin than the public one').toBe(403);
    const answer = await someone.post('/api/auth/callback/demo', { form }, { origin });
    expect([answer.status, answer.location]).toEqual([302, '/']);
    const cookies = [answer.headers['set-cookie'] ?? []].flat().filter((line) => line.includes('pejling-session'));
    expect(cookies.every((line) => /HttpOnly/i.test(line) && /SameSite=Lax/i.test(line))).toBe(true);
    expect(cookies.every((line) => /; Secure/i.test(line))).toBe(origin.startsWith('https'));
    expect((await someone.get('/radar')).status).toBe(200);
    await server.stop();
  }
});
