import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { findReset } from '../lib/data/people/password-reset';
import { makeKommune, makeUser } from '../lib/data/testing/builders';
import { auditedActions } from '../lib/data/testing/people';
import { testDatabase } from '../lib/data/testing/test-database';

function resetLink(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const { DATABASE_URL, DATA_DIR, PEJLING_DEMO, PUBLIC_URL, ...rest } = process.env;
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/reset-link.ts', ...args], {
    encoding: 'utf8',
    env: { ...rest, ...environment },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const email = 'eneste@kommune.dk';

describe('a link to a new password, made on the server', () => {
  const { url } = testDatabase();
  let userId = '';
  beforeAll(async () => {
    const { kommuneId } = await makeKommune();
    ({ userId } = await makeUser({ kommuneId, role: 'editor', email, passwordHash: 'argon2-hash' }));
  });

  it('is printed, works while the database is in use, and is in the audit', async () => {
    const PUBLIC_URL = 'https://pejling.example.dk';
    const { code, out } = resetLink([email], { DATABASE_URL: url(), PUBLIC_URL });
    expect(code).toBe(0);
    const [, token = ''] = /^https:\/\/pejling\.example\.dk\/reset\/(\S+)\n$/.exec(out) ?? [];
    expect(await findReset(token)).toMatchObject({ value: { email } });
    expect(await auditedActions(userId)).toEqual(['reset.made']);
  }, 60_000);

  it.each([
    [[], /^Usage: /],
    [['x@kommune.dk'], /^No open account has that address\.\n$/],
  ])(
    'says what is wrong with %j',
    (args, sentence) => {
      const { code, out, err } = resetLink(args, { DATABASE_URL: url() });
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(sentence);
    },
    60_000,
  );
});
