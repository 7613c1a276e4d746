import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadSettings } from './load-settings';

describe('settings that stand outside the environment', () => {
  let [root, secrets] = ['', ''];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pejling-settings-'));
    secrets = mkdtempSync(join(tmpdir(), 'pejling-secrets-'));
    vi.stubEnv('CREDENTIALS_DIRECTORY', secrets);
    for (const key of ['DATABASE_URL', 'SESSION_SECRET', 'LOG_LEVEL', 'PATH_OF_ANOTHER']) vi.stubEnv(key, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    for (const folder of [root, secrets]) rmSync(folder, { recursive: true, force: true });
  });

  test('a file named as a setting is its value, without the line end; other files are not looked at', () => {
    writeFileSync(join(secrets, 'SESSION_SECRET'), 'a secret of at least thirty-two characters\n');
    writeFileSync(join(secrets, 'PATH_OF_ANOTHER'), 'no setting of ours');
    loadSettings(root);
    expect(process.env.SESSION_SECRET).toBe('a secret of at least thirty-two characters');
    expect(process.env.PATH_OF_ANOTHER).toBeUndefined();
  });

  test('the environment comes before .env, and .env before the files; an empty value is none', () => {
    vi.stubEnv('LOG_LEVEL', 'warn');
    vi.stubEnv('SESSION_SECRET', '');
    writeFileSync(join(root, '.env'), 'LOG_LEVEL=debug\nDATABASE_URL=file:./from-env.db\n');
    for (const key of ['LOG_LEVEL', 'DATABASE_URL', 'SESSION_SECRET'])
      writeFileSync(join(secrets, key), `${key} of a file`);
    loadSettings(root);
    expect(process.env).toMatchObject({
      LOG_LEVEL: 'warn',
      DATABASE_URL: 'file:./from-env.db',
      SESSION_SECRET: 'SESSION_SECRET of a file',
    });
  });

  test('with neither, nothing is changed', () => {
    vi.stubEnv('CREDENTIALS_DIRECTORY', undefined);
    const before = { ...process.env };
    loadSettings(root);
    expect(process.env).toEqual(before);
  });
});
