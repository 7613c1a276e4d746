import { afterEach, describe, expect, test } from 'vitest';
import type { Letter } from '../domain/mail/letter';
import { type PostOffice, postLetter } from './post-letter';
import { readLetter, startMailServer, startSilentServer } from './testing/mail-server';

const letter: Letter = { kind: 'reset', to: 'ida@example.dk', name: 'Ida Ærø', token: 'abc-DEF_123' };

describe('posting a letter', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  async function server(options: Parameters<typeof startMailServer>[0] = {}) {
    const started = await startMailServer(options);
    closing.push(started.close);
    return started;
  }

  function post(url: string, more: Partial<PostOffice> & { signal?: AbortSignal; letter?: Letter } = {}) {
    const { signal = new AbortController().signal, letter: other = letter, ...office } = more;
    const from = 'Pejling <pejling@example.dk>';
    const settings = { url, from, publicUrl: 'https://pejling.example.dk', ...office };
    return postLetter(settings, { letter: other, id: 'letter-1', signal });
  }

  test('arrives in both languages, from us, with its link', async () => {
    const { url, letters } = await server();
    expect(await post(url)).toBe('sent');
    const { headers, text } = readLetter(letters[0] ?? '');
    expect(headers).toMatch(/^From: Pejling <pejling@example.dk>$/m);
    expect(headers).toMatch(/^To: ida@example.dk$/m);
    expect(headers).toMatch(/^Message-ID: <letter-1@pejling.example.dk>$/im);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(text).toContain('Hej Ida Ærø');
    expect(text).toContain('Hello Ida Ærø');
    expect(text.match(/https:\/\/pejling\.example\.dk\/reset\/abc-DEF_123/g)).toHaveLength(2);
  });

  test('what is in a name stays in the letter’s text', async () => {
    const { url, letters } = await server();
    const hostile = { ...letter, name: 'Ida\r\nBcc: alle@example.dk\r\n\r\n<b>', to: 'ida@example.dk' };
    expect(await post(url, { letter: hostile })).toBe('sent');
    expect(readLetter(letters[0] ?? '').headers).not.toMatch(/Bcc/i);
  });

  test('says in our own words what a server refuses', async () => {
    const refuse = (responseCode: number) => Object.assign(new Error('nej til ida@example.dk'), { responseCode });
    const cases = [
      ['recipient', { onRcptTo: (_address, _session, done) => done(refuse(550)) }],
      ['later', { onRcptTo: (_address, _session, done) => done(refuse(450)) }],
      ['sender', { onMailFrom: (_address, _session, done) => done(refuse(553)) }],
      [
        'refused',
        {
          onData(stream, _session, done) {
            stream.resume();
            stream.on('end', () => done(refuse(554)));
          },
        },
      ],
    ] satisfies [string, Parameters<typeof startMailServer>[0]][];
    for (const [problem, options] of cases) expect(await post((await server(options)).url), problem).toBe(problem);
  });

  test('says that it is our sign-in that is refused, and never sends it in the clear', async () => {
    const { url } = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('nej'), { responseCode: 535 })),
    });
    expect(await post(url.replace('smtp://', 'smtp://bruger:hemmelig@'))).toBe('sign-in');
    // The name is this machine all the same, but nothing says so: a password then asks for encryption, which there is none of.
    const { port } = new URL(url);
    expect(await post(`smtp://bruger:hemmelig@[::ffff:127.0.0.1]:${port}`)).toBe('secure');
  });

  test('a letter without a password is as safe on its way, unless the address says that it need not be', async () => {
    const { url, letters } = await server();
    // The name is this machine all the same, but nothing says so.
    const relay = `smtp://[::ffff:127.0.0.1]:${new URL(url).port}`;
    expect(await post(relay)).toBe('secure');
    expect(letters).toEqual([]);
    expect(await post(`${relay}?ignoreTLS=true`)).toBe('sent');
    expect(letters).toHaveLength(1);
  });

  test('encryption that is offered is not used where the address says so', async () => {
    const { url } = await server({ disabledCommands: [] });
    expect(await post(`${url}?ignoreTLS=true`)).toBe('sent');
  });

  test('a certificate that nobody vouches for is no safe connection', async () => {
    const { url } = await server({ disabledCommands: [] });
    expect(await post(url)).toBe('secure');
  });

  test('no server at all', async () => {
    const { url, close } = await startMailServer();
    await close();
    expect(await post(url)).toBe('unreachable');
    expect(await post('smtp://mail.findes-ikke.invalid:25')).toBe('unreachable');
  });

  test.each([undefined, 20])('a server that hangs (a sign each %s ms) is given up, and let go of', async (drip) => {
    const silent = await startSilentServer(drip === undefined ? {} : { drip });
    closing.push(silent.close);
    expect(await post(silent.url, { deadline: 300 })).toBe('timeout');
    await expect.poll(silent.connections).toBe(0);
  });

  test('the server’s own stop ends it at once', async () => {
    const silent = await startSilentServer();
    closing.push(silent.close);
    const stop = new AbortController();
    const sending = post(silent.url, { signal: stop.signal });
    await expect.poll(silent.connections).toBe(1);
    stop.abort();
    expect(await sending).toBe('stopped');
    await expect.poll(silent.connections).toBe(0);
  });
});
