import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { xlsxOf } from '../lib/import/test-sheets.fixture';
import { anotherUser, type InstalledTree, makeInstalledTree, stateOf } from './container/installed-tree';
import { demoVisitor, type Visitor } from './http';

const noNetwork = fileURLToPath(new URL('./container/no-network.cjs', import.meta.url));

test('as the container has it: no development packages, nothing to write but the data, no network', async () => {
  test.setTimeout(240_000);
  const tree = makeInstalledTree();
  const before = stateOf(tree.folder);
  const server = start(tree);
  try {
    const url = await server.address;
    expect(await healthy(tree, url)).toBe(0);
    const editor = await demoVisitor(url, 'editor', 'blank');
    for (const path of ['/', '/radar', '/fill/social', '/method', '/exports', '/initiatives'])
      expect((await editor.get(path)).status, path).toBe(200);
    await readWorkbook(editor);
    await makePapers(await demoVisitor(url, 'editor', 'example'));
    expect(await backUp(tree)).toBe(0);
    expect(readdirSync(join(tree.dataDir, 'backups'))).toHaveLength(1);
    expect(await server.stop()).toBe(0);
    expect(await healthy(tree, url)).toBe(1);
    expect(server.output()).not.toMatch(/NO NETWORK|EACCES|EROFS|Error/);
    expect(stateOf(tree.folder)).toEqual(before);
  } finally {
    await server.stop();
    tree.remove();
  }
});

/** A workbook is read by a helper process. */
async function readWorkbook(editor: Visitor): Promise<void> {
  const bytes = xlsxOf({
    name: '2026',
    rows: [
      ['Teknologi', 'Havn'],
      ['RPA', 3],
    ],
  });
  const uploaded = await editor.upload(
    '/import/upload',
    { name: 'ark.xlsx', bytes },
    { target: 'radar', year: '2026' },
  );
  expect(uploaded.status).toBe(303);
  expect((await editor.get(uploaded.location)).text).toContain('1 nyt svar');
}

/** Each format has native code or fonts of its own. */
async function makePapers(editor: Visitor): Promise<void> {
  const head = {
    year: 2026,
    editionId: 'kl-2021-22',
    title: 'Bilag',
    language: 'da',
    audience: 'internal',
    state: 'draft',
  };
  const { id } = JSON.parse((await editor.post('/exports/create', { json: { ...head, notes: [] } })).text);
  for (const format of ['pdf', 'docx', 'pptx', 'xlsx', 'csv', 'svg', 'png', 'zip']) {
    const made = await editor.post('/exports/make', { json: { exportId: id, format } });
    expect(made.status, `${format}: ${made.text}`).toBe(200);
  }
}

type Started = {
  readonly address: Promise<string>;
  readonly output: () => string;
  readonly stop: () => Promise<number | null>;
};

function start({ folder, dataDir, temporary }: InstalledTree): Started {
  const own = { PORT: '0', DATA_DIR: dataDir, TMPDIR: temporary, PEJLING_DEMO: 'on', NODE_ENV: 'production' };
  const child = run(folder, ['scripts/start.mjs', '--built'], { ...own, LOG_LEVEL: 'error' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    address: addressIn(() => output, child),
    output: () => output,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** The health check's exit code. */
function healthy({ folder }: InstalledTree, url: string): Promise<number | null> {
  const child = run(folder, ['scripts/healthy.mjs'], { PORT: new URL(url).port });
  return new Promise((resolve) => child.once('exit', resolve));
}

/** The command's exit code; it finds the packages installed and the clients made, and writes where the data is. */
function backUp({ folder, dataDir, temporary }: InstalledTree): Promise<number | null> {
  const own = { DATA_DIR: dataDir, TMPDIR: temporary, PEJLING_DEMO: 'on' };
  const child = run(folder, ['scripts/backup.mjs'], own);
  return new Promise((resolve) => child.once('exit', resolve));
}

/** With an environment that holds nothing but what is given, as a container's. */
function run(cwd: string, args: readonly string[], environment: Record<string, string>): ChildProcess {
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', NODE_OPTIONS: `--require ${noNetwork}`, ...environment };
  return spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], ...anotherUser() });
}

async function addressIn(output: () => string, child: ChildProcess): Promise<string> {
  for (let waited = 0; waited < 90_000 && child.exitCode === null; waited += 100) {
    const address = /^Pejling: (http\S+)$/m.exec(output())?.[1];
    if (address !== undefined) return address;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not start:\n${output()}`);
}
