import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { errors } from 'openid-client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { log } from '@/lib/log';
import { tellDirectoryTrouble, tellDirectoryWord } from './directory-trouble';
import { WrongIssuer } from './wrong-issuer';

afterEach(() => vi.restoreAllMocks());

/** The lines that were logged meanwhile. */
function lines(work: () => void) {
  const warn = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
  const info = vi.spyOn(log, 'info').mockImplementation(() => undefined);
  work();
  const found = { warn: warn.mock.calls.map(([line]) => line), info: info.mock.calls.map(([line]) => line) };
  for (const spy of [warn, info]) spy.mockClear();
  return found;
}

const told = (error: unknown) => lines(() => tellDirectoryTrouble('sign-in', error));

const answered = (statusCode: number) => Object.assign(new IncomingMessage(new Socket()), { statusCode });
const refused = (error: string) => new errors.OPError({ error, error_description: 'ida@example.dk' }, answered(401));
const untrusted = (message: string) => new errors.RPError({ message });

describe('what the log has of trouble with the directory', () => {
  test.each([
    [
      'its own secret has run out',
      refused('invalid_client'),
      { fault: 'directory-setup', cause: 'invalid_client', status: 401 },
    ],
    ['it names itself otherwise', new WrongIssuer('https://x'), { fault: 'directory-setup', cause: 'issuer mismatch' }],
    [
      'nobody answers',
      Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
      { fault: 'directory-silent', cause: 'ECONNREFUSED' },
    ],
    [
      'its certificate',
      Object.assign(new Error('x'), { code: 'CERT_HAS_EXPIRED' }),
      { fault: 'directory-silent', cause: 'CERT_HAS_EXPIRED' },
    ],
    [
      'it is slow',
      untrusted('outgoing request timed out after 5000ms'),
      { fault: 'directory-silent', cause: 'outgoing request timed out after 5000ms' },
    ],
    [
      'what it gave',
      untrusted('unexpected aud value, expected pejling, got: ida@example.dk'),
      { fault: 'directory-token', cause: 'unexpected aud value' },
    ],
  ])('%s', (_what, error, expected) => {
    expect(told(error)).toEqual({ warn: [{ asking: 'sign-in', ...expected }], info: [] });
  });

  test('what concerns one browser is no warning', () => {
    const denied = told(refused('access_denied'));
    expect(denied).toMatchObject({ warn: [], info: [{ fault: 'directory-denied' }] });
    const other = told(untrusted('nonce mismatch, expected a, got: b'));
    expect(other).toMatchObject({ warn: [], info: [{ fault: 'directory-state', cause: 'nonce mismatch' }] });
  });

  test('one error is told of once, however many hear of it', () => {
    const error = refused('invalid_client');
    expect(told(error).warn).toHaveLength(1);
    expect(told(error).warn).toEqual([]);
  });

  test('of what comes with a browser only words of the protocol', () => {
    const words = lines(() => {
      tellDirectoryWord('directory-setup', 'invalid_scope');
      tellDirectoryWord('directory-setup', 'ida');
    });
    expect(words.warn).toMatchObject([{ cause: 'invalid_scope' }, { cause: 'unknown' }]);
  });

  test('nothing of anybody’s is repeated, whatever the directory calls an error', () => {
    for (const error of [refused('no ida@example.dk here'), untrusted('sub "ida" of ida@example.dk: no'), 'ida']) {
      const { warn, info } = told(error);
      expect([...warn, ...info]).toHaveLength(1);
      expect(JSON.stringify([warn, info])).not.toContain('ida');
    }
  });
});
