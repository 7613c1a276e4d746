import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of Pejling as the container has it. */
export type InstalledTree = {
  readonly folder: string;
  /** What may be written: the data, and temporary files. */
  readonly dataDir: string;
  readonly temporary: string;
  readonly remove: () => void;
};

/** Makes it of exactly what the Dockerfile's last stage copies, with the packages that `npm prune --omit=dev` would leave. */
export function makeInstalledTree(): InstalledTree {
  const place = mkdtempSync(join(tmpdir(), 'pejling-installed-'));
  chmodSync(place, 0o755);
  const [folder, dataDir, temporary] = ['app', 'data', 'tmp'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(folder);
  for (const path of copiedPaths()) copyIn(path, folder);
  for (const path of [...developmentPackages(), ...removedPaths()])
    rmSync(join(folder, path), { recursive: true, force: true });
  for (const writable of [dataDir, temporary]) {
    mkdirSync(writable);
    chmodSync(writable, 0o777);
  }
  return { folder, dataDir, temporary, remove: () => rmSync(place, { recursive: true, force: true }) };
}

/** What the last stage of the Dockerfile copies from the one before, from the root of the project. */
export function copiedPaths(): string[] {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').match(/^COPY --from=build .+$/gm) ?? [];
  return lines.flatMap((line) => line.split(' ').slice(2, -1)).map((path) => path.replace(/^\/app\//, ''));
}

/** What the stage before removes again. */
function removedPaths(): string[] {
  const line = /^ && rm -rf (\.next.+)$/m.exec(readFileSync(join(root, 'Dockerfile'), 'utf8'))?.[1];
  if (line === undefined) throw new Error('The Dockerfile removes nothing after its build');
  return line.split(' ');
}

/** Packages that only development needs, as the lock file has them. */
function developmentPackages(): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  return Object.entries(lock.packages).flatMap(([path, { dev }]) => (dev === true ? [path] : []));
}

/** Hard links where they can be had: a second name for a file that is only read. */
function copyIn(path: string, folder: string): void {
  const from = join(root, path === '.next' ? (process.env.NEXT_DIST_DIR ?? '.next') : path);
  const to = join(folder, path);
  mkdirSync(dirname(to), { recursive: true });
  if (spawnSync('cp', ['-al', from, to]).status === 0) return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/** Each file under the folder with its size and when it was last written, packages left out: to see that nothing was. */
export function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('node_modules/'))
    .map((path) => {
      const stat = statSync(join(folder, path));
      return stat.isDirectory() ? path : `${path} ${stat.size} ${stat.mtimeMs}`;
    })
    .toSorted();
}

/** Somebody who owns nothing: root's tests run the server as that; others' as themselves, since they cannot become another. */
export function anotherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const nobody = { uid: Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' })), gid: 65_534 };
  return spawnSync(process.execPath, ['-v'], nobody).status === 0 ? nobody : undefined;
}
