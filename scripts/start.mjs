// npm start: from a fresh clone to a running Pejling. Plain JavaScript, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Ends the start with what is missing and how to mend it. */
export function giveUp(message) {
  process.stderr.write(`\nPejling kan ikke starte / Pejling cannot start:\n${message}\n`);
  process.exit(1);
}

/** Goes to standard error, so that what a command prints for others to read stays alone on standard output. */
export function say(message) {
  process.stderr.write(`${message}\n`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Node.js 20.19 or newer is needed; this is ${process.versions.node}. Install a newer one from nodejs.org.`);
}

/** Installs when the lock file has changed since the last time. */
export function installPackages() {
  const stamp = join(root, 'node_modules', '.pejling-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (once; a native driver is compiled, which takes a minute or two) …');
  // Not `npm ci`: it stops where a registry lacks the builds of optional packages for other platforms than this one.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) {
    giveUp('npm install failed. Is there a way to the npm registry, and are python3, make and g++ there?');
  }
  writeFileSync(stamp, lock);
}

/** Generates the two database clients when the schema has changed since the last time. */
export function generateClients() {
  const schema = readFileSync(join(root, 'prisma', 'schema.prisma'));
  const lock = readFileSync(join(root, 'node_modules', 'prisma', 'package.json'));
  const hash = createHash('sha256').update(schema).update(lock).digest('hex');
  const stamp = join(root, 'prisma', 'generated', 'stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Generating the database client …');
  // Prisma looks for an engine that it would download; generating uses none, so any program will do.
  const environment = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  const prisma = join(root, 'node_modules', 'prisma', 'build', 'index.js');
  for (const file of ['prisma/schema.prisma', 'prisma/postgresql/schema.prisma']) {
    const args = [prisma, 'generate', '--schema', file];
    const done = spawnSync(process.execPath, args, { cwd: root, env: environment, encoding: 'utf8' });
    if (done.status !== 0) giveUp(`The database client could not be generated:\n${done.stderr}${done.stdout}`);
  }
  writeFileSync(stamp, hash);
}

function checkPlace() {
  checkNode();
  process.chdir(root);
}

/** What every command needs: a fitting Node, the packages, the clients. */
export function prepare() {
  checkPlace();
  installPackages();
  generateClients();
}

/** For a command beside the server. With --built nothing is installed or generated, as for the server; its own options are the rest. */
export function prepareCommand() {
  process.env.INIT_CWD ??= process.cwd();
  const built = process.argv.indexOf('--built');
  if (built === -1) return prepare();
  process.argv.splice(built, 1);
  checkPlace();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // As `npm run build` left it: nothing is installed, generated or built, so the tree may be read-only and there need be no network.
  if (process.argv.includes('--built')) checkPlace();
  else prepare();
  const { register } = await import('tsx/esm/api');
  register();
  await import('./launch.ts');
}
