import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const versions = z.record(z.string(), z.string());
const packageFile = z
  .object({ dependencies: versions, devDependencies: versions })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const locked = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lock = z
  .object({ packages: z.record(z.string(), z.looseObject(locked.shape)) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages;
const installed = Object.entries(lock).filter(([path]) => path !== '');

const text = readFileSync('docs/dependencies.md', 'utf8');

/** The names in the first column of the tables under one heading. */
function namedUnder(heading: string): string[] {
  const part = text.split('\n## ').find((one) => one.startsWith(heading)) ?? '';
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '').toSorted();
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('dependencies', () => {
  it.each([
    ['What runs\n', packageFile.dependencies],
    ['What is only there to develop and test', packageFile.devDependencies],
  ])('each is justified, and no other is named: %s', (heading, given) => {
    expect(namedUnder(heading)).toEqual(Object.keys(given).toSorted());
  });

  it('each is pinned, and the lock file says the same', () => {
    for (const [name, version] of Object.entries({ ...packageFile.dependencies, ...packageFile.devDependencies })) {
      expect(version, name).toMatch(/^\d/);
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('none runs a script at installation but those that are named', () => {
    const scripts = installed.flatMap(([path, { version, hasInstallScript }]) =>
      hasInstallScript ? [`\`${nameOf(path)}\` | ${version}`] : [],
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(text).toContain(`| ${script} |`);
    expect(namedUnder('What runs at installation')).toHaveLength(scripts.length);
  });

  it('each is held to its bytes, and to no registry in particular', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, one]) => !one.integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, one]) => one.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('each has a licence that goes with ours, or is named', () => {
    const named = text.split('## Licences')[1]?.split('\n## ')[0] ?? '';
    const simple =
      named
        .split(':')[0]
        ?.split(/,\s+/)
        .map((one) => one.trim()) ?? [];
    const odd = installed.flatMap(([path, { license }]) => {
      const parts = license?.replace(/[()]/g, '').split(/ (?:AND|and|OR|or) /) ?? ['unstated'];
      return parts.every((part) => simple.includes(part))
        ? []
        : [nameOf(path).replace(/^@img\/sharp.*/, '@img/sharp…')];
    });
    expect(new Set(odd)).toEqual(new Set(['@img/sharp…', 'elkjs', 'jszip', 'seq-queue']));
    for (const name of new Set(odd)) expect(named).toContain(`\`${name}\``);
  });

  it('the list of what is installed can be made', () => {
    const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
    const made: unknown = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));
    const { components } = z.object({ components: z.array(z.object({ name: z.string() })) }).parse(made);
    const names = new Set(components.map(({ name }) => name));
    expect(Object.keys(packageFile.dependencies).filter((name) => !names.has(name))).toEqual([]);
    expect(components.length).toBeGreaterThan(300);
  });
});
