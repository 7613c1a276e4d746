import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSessionSecret } from './session-secret';

describe('the session secret', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pejling-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a given one is used, and nothing is written', () => {
    expect(keepSessionSecret('given', folder)).toBe('given');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('one is made once, for us alone, in a folder that is made with it', () => {
    const place = join(folder, 'data');
    const made = keepSessionSecret(null, place);
    expect(made).toMatch(/^[\w-]{64}$/);
    expect(keepSessionSecret(null, place)).toBe(made);
    expect(readdirSync(place)).toEqual(['session-secret']);
    expect(statSync(join(place, 'session-secret')).mode & 0o777).toBe(0o600);
  });

  test('several processes that start at once all get the same', async () => {
    const code = `import('./lib/config/session-secret.ts').then((m) => process.stdout.write(m.keepSessionSecret(null, process.argv[1])))`;
    const starts = Array.from({ length: 4 }, () => outputOf(['--import', 'tsx', '-e', code, folder]));
    const secrets = new Set(await Promise.all(starts));
    expect([...secrets].map((secret) => secret.length)).toEqual([64]);
    expect(readdirSync(folder)).toEqual(['session-secret']);
  });
});

function outputOf(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  return new Promise((resolve) => child.once('close', () => resolve(output)));
}
