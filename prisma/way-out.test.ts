import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { wayOut } from './way-out';

const coded = (code: string, message = 'what the driver says') => Object.assign(new Error(message), { code });

describe('what to do when a database could not be brought up to date', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '57P03', '08006'])('%s: see that it runs', (code) => {
    expect(wayOut(coded(code))).toEqual({
      sentence:
        'The database does not answer. See that it runs, and that DATABASE_URL is right. (what the driver says)',
      code: 2,
    });
  });

  test('of a host with several addresses, none of which answers, the driver says nothing but the code', () => {
    expect(wayOut(coded('ECONNREFUSED', '')).sentence).toMatch(/is right\. \(ECONNREFUSED\)$/);
  });

  test.each(['28P01', '3D000'])('%s: the name or the password is wrong', (code) => {
    expect(wayOut(coded(code))).toMatchObject({ sentence: expect.stringMatching(/^The database refuses/), code: 2 });
  });

  test.each([coded('42501', 'permission denied for schema public'), new Error('no such table: Nowhere'), 'thrown'])(
    'anything else (%s) is told as it is, with the way back',
    (error) => {
      const { sentence, code } = wayOut(error);
      expect(code).toBe(1);
      expect(sentence).toContain(error instanceof Error ? error.message : error);
      expect(sentence).toContain('Go on with the version that you came from');
    },
  );

  test('a start on a database that does not answer says so, and nothing of another version', () => {
    const env = { ...process.env, DATABASE_URL: 'postgresql://pejling:x@127.0.0.1:9/pejling' };
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'prisma/migrate.ts'], { encoding: 'utf8', env });
    expect(run).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^The database does not answer\./),
    });
    expect(run.stderr).not.toMatch(/version|\n\s+at /);
  });

  test('one that was reached and then lost, which blames neither the settings nor the version', () => {
    const lost = wayOut(Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' }), true);
    expect(lost.code).toBe(1);
    expect(lost.sentence).toMatch(/lost while it was brought up to date.*start again/);
    expect(lost.sentence).not.toMatch(/DATABASE_URL|version/);
  });
});
