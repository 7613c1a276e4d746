import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Number and level of each requirement of levels 1 and 2 of OWASP ASVS 5.0.0: 70 and 183. */
const known = readFileSync('scripts/asvs-5.0.0-ids.txt', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' '));

const asvs = readFileSync('docs/asvs.md', 'utf8');
const rows = [...asvs.matchAll(/^\| (\d+\.\d+\.\d+) \| (\d) \| ([^|]+) \| ([^|]+) \| (.+) \|$/gm)].map(
  ([, id, level, about, state, how]) => ({ id, level, about, state: state?.replaceAll('*', ''), how: how ?? '' }),
);

describe('the assessment by OWASP ASVS', () => {
  it('knows 70 requirements of level 1 and 183 of level 2', () => {
    expect(known.filter(([, level]) => level === '1')).toHaveLength(70);
    expect(known.filter(([, level]) => level === '2')).toHaveLength(183);
  });

  it('has each of them once, in order, and no other', () => {
    expect(rows.map(({ id, level }) => [id, level])).toEqual(known);
  });

  it('says of each how it stands, and how or why', () => {
    const states = ['met', 'not applicable', 'installation', 'not met'];
    for (const { id, state, how } of rows) {
      expect(states, id).toContain(state);
      expect(how.length, id).toBeGreaterThan(3);
    }
    for (const state of states) {
      const count = rows.filter((row) => row.state === state).length;
      expect(asvs).toContain(`| ${state} | ${count} |`);
    }
  });
});

/** What a text names of our own: `lib/http/csp.ts`, docs/operations.md, [privacy.md](privacy.md). */
function namedFiles(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const quoted = [...text.matchAll(/`([\w@.-]+(?:\/[\w@.[\]-]+)+)`/g)].map(([, name]) => name ?? '');
  const docs = [...text.matchAll(/\bdocs\/[\w./-]*\w/g)].map(([name]) => name);
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, name]) => join(dirname(file), name ?? ''));
  const single = [...text.matchAll(/`([\w.-]+\.(?:ts|mjs|js|yaml|json))`|`(Dockerfile|\.dockerignore)`/g)].map(
    ([, name, other]) => name ?? other ?? '',
  );
  return [...quoted, ...docs, ...linked, ...single].filter((name) => !/^(?:@|DATA_DIR)/.test(name));
}

const decisions = new Set(readdirSync('docs/decisions').map((name) => name.slice(0, 3)));

describe.each(['docs/asvs.md', 'docs/threat-model.md', 'SECURITY.md', 'docs/dependencies.md'])('%s', (file) => {
  it('names only files that are there', () => {
    const named = new Set(namedFiles(file));
    expect(named.size).toBeGreaterThan(2);
    expect([...named].filter((name) => !existsSync(name))).toEqual([]);
  });

  it('names only decisions that were taken', () => {
    const numbers = [...readFileSync(file, 'utf8').matchAll(/decisions? ((?:\d{3}(?:, | and )?)+)/g)].flatMap(
      ([, list]) => list?.match(/\d{3}/g) ?? [],
    );
    expect(numbers.filter((number) => !decisions.has(number))).toEqual([]);
  });
});
