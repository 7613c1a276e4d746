import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made of, from the root of the project. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/seed',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
];
const settings = ['next.config.js', 'package.json'];

/** What npm and Next may write anew themselves when packages are pruned or pages built: no sign that a build is of other sources. */
const rewritten = ['tsconfig.json', 'package-lock.json'];

/** The sources as they are: each place with a sum of what is in it; a place that is not there has none. */
export type BuildStamp = Readonly<Record<string, string>>;

/** Reads every source under `root`. Two folders with the same in them have the same stamp, wherever they lie. */
export function stampSources(root: string): BuildStamp {
  const places = [...sources, ...settings, ...rewritten].filter((place) => existsSync(join(root, place)));
  return Object.fromEntries(places.map((place) => [place, sumOf(root, place)]));
}

/** The build's folder. */
export function buildFolder(root: string): string {
  return join(root, process.env.NEXT_DIST_DIR ?? '.next');
}

export function keepStamp(root: string, stamp: BuildStamp): void {
  writeFileSync(join(buildFolder(root), stampName), JSON.stringify(stamp));
}

/** Whether there is a build of exactly these sources. */
export function isFresh(root: string, stamp: BuildStamp): boolean {
  const kept = readStamp(root);
  const places = Object.keys({ ...kept, ...stamp });
  return kept !== null && places.every((place) => kept[place] === stamp[place]);
}

/**
 * What keeps a build from being started as it is: none is there, or it was made of other sources than those beside it. An image leaves
 * sources out that only the build needs; those are not asked for.
 */
export function buildProblem(root: string): 'missing' | 'stale' | null {
  if (!existsSync(join(buildFolder(root), 'BUILD_ID'))) return 'missing';
  const kept = readStamp(root);
  if (kept === null) return 'stale';
  const stamp = stampSources(root);
  const asked = Object.keys(stamp).filter((place) => !rewritten.includes(place));
  return asked.every((place) => kept[place] === stamp[place]) ? null : 'stale';
}

const stampName = 'pejling-sources';

/** Null where no build has finished, and of a version that kept no such stamp. */
function readStamp(root: string): BuildStamp | null {
  try {
    return JSON.parse(readFileSync(join(buildFolder(root), stampName), 'utf8')) as BuildStamp;
  } catch {
    return null;
  }
}

function sumOf(root: string, place: string): string {
  const hash = createHash('sha256');
  addPlace(hash, root, place);
  return hash.digest('hex');
}

function addPlace(hash: Hash, root: string, place: string): void {
  const entries = readdirIfFolder(join(root, place));
  if (entries === null) hash.update(`${place}\0`).update(readFileSync(join(root, place)));
  else for (const name of entries) if (!/\.(test|fixture)\.tsx?$/.test(name)) addPlace(hash, root, `${place}/${name}`);
}

function readdirIfFolder(path: string): string[] | null {
  try {
    return readdirSync(path).sort();
  } catch {
    return null;
  }
}
