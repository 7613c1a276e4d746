import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pejling-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a command with --built installs and generates nothing, and is left its own options', () => {
  mkdirSync(join(folder, 'scripts'));
  cpSync('scripts/start.mjs', join(folder, 'scripts', 'start.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  const command =
    'const { prepareCommand } = await import("./start.mjs"); prepareCommand(); console.log(process.argv.slice(2).join());';
  writeFileSync(join(folder, 'scripts', 'command.mjs'), command);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/command.mjs', ...args], {
      cwd: folder,
      encoding: 'utf8',
      // Without npm: whoever would install must fail.
      env: { NODE_ENV: 'test', PATH: join(folder, 'nothing') },
    });
  expect(run('--keep', '3', '--built', '--to', 'there')).toMatchObject({ status: 0, stdout: '--keep,3,--to,there\n' });
  expect(readdirSync(folder).toSorted()).toEqual(['package-lock.json', 'scripts']);
  expect(run('--keep', '3')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('npm install') });
});

test.each(['backup', 'restore', 'reset-link', 'db-move'])(
  'scripts/%s.mjs takes --built, and does not count it as its own',
  (name) => {
    const run = spawnSync(process.execPath, [`scripts/${name}.mjs`, '--built', '--no-such-option'], {
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^Usage: /) });
  },
);
