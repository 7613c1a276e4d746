import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** Stand-ins for systemd's programs, so that what they are asked for can be read. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pejling-unit-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unit = resolve('docs/systemd/pejling.service');
const dropIn = join(folder, 'override.conf');
writeFileSync(
  dropIn,
  '[Service]\nEnvironment="OIDC_NAME=100 %% vores"\nLoadCredential=SMTP_URL:/etc/pejling/SMTP_URL\n',
);
program('systemctl', `cat ${unit} ${dropIn}; echo "$@" > ${join(folder, 'asked')}`);
program('systemd-run', 'for each in "$@"; do printf "%s\\n" "$each"; done');

function program(name: string, line: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`);
  chmodSync(join(folder, name), 0o755);
}

function command(...args: readonly string[]) {
  const run = spawnSync(resolve('docs/systemd/pejling-command'), args, {
    cwd: folder,
    encoding: 'utf8',
    env: { NODE_ENV: 'test', PATH: `${folder}:${process.env.PATH}` },
  });
  return { code: run.status, lines: run.stdout.split('\n').filter(Boolean), err: run.stderr };
}

test('a command beside the server has the unit’s account, folder, settings and secrets, its drop-ins’ too and in their order', () => {
  const { code, lines } = command('backup', '--to', 'a folder', '--keep', '30');
  expect(code).toBe(0);
  const given = lines.slice(lines.indexOf(`--setenv=INIT_CWD=${folder}`) + 1);
  expect(given).toEqual([
    '--property=WorkingDirectory=/opt/pejling',
    '--property=User=pejling',
    '--property=Group=pejling',
    expect.stringMatching(/^--property=Environment=.*PEJLING_DEMO=off DATA_DIR=\/var\/lib\/pejling/),
    '--property=Environment=PUBLIC_URL=https://pejling.example.dk',
    ...['DATABASE_URL', 'SESSION_SECRET', 'METRICS_TOKEN'].map((key) => credential(key)),
    '--property=Environment="OIDC_NAME=100 % vores"',
    credential('SMTP_URL'),
    ...['/usr/bin/node', 'scripts/backup.mjs', '--built', '--to', 'a folder', '--keep', '30'],
  ]);
});

const credential = (key: string) => `--property=LoadCredential=${key}:/etc/pejling/${key}`;

test('without the unit nothing is run, since it would be run as root', () => {
  program('systemctl', 'echo "No files found." >&2; exit 1');
  const { code, lines, err } = command('backup');
  expect([code, lines]).toEqual([2, []]);
  expect(err).toMatch(/The unit pejling is not there/);
});

test.each([[], ['start'], ['../backup']])('%j is no such command, and nothing is run', (...args) => {
  expect(command(...args)).toEqual({ code: 2, lines: [], err: expect.stringMatching(/^Usage: /) });
});
