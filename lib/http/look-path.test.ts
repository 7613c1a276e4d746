import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lookPath } from './look-path';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' });
const posted = files.filter((file) => file.endsWith('/route.ts')).map((file) => `/${dirname(file)}`);

test('what may be stored is looked for at a page that is there', () => {
  expect(posted).toContain('/meetings/create');
  for (const path of posted) expect(existsSync(join(root, 'app', lookPath(path), 'page.tsx')), path).toBe(true);
});

test.each([
  ['/meetings/create', '/meetings'],
  ['/initiatives/create?back=1', '/initiatives'],
  ['/exports/new', '/exports'],
  ['/placements/copy', '/fill'],
  ['/radars', '/radar'],
  ['/', '/'],
  ['/constructor/x', '/'],
])('of %s it is %s', (path, page) => expect(lookPath(path)).toBe(page));
