import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Logo } from '@/components/shell/logo';
import { questionFrame } from './question-frame';

const root = join(import.meta.dirname, '../..');
const sheet = readFileSync(join(root, 'public/plain-page.css'), 'utf8');

test('a plain page has the logotype of all pages, which leads home', () => {
  const page = questionFrame({ locale: 'en', title: 'A & B', body: '<h1>A</h1>' });
  const drawn = renderToStaticMarkup(createElement(Logo)).replace(' class="shell-mark"', '');
  expect(page).toContain(`<header><a href="/" aria-label="Pejling, to the overview">${drawn}</a></header>`);
  expect(page).toContain('<title>A &amp; B – Pejling</title>');
});

test('and their typeface, in the same files', () => {
  const files = [...sheet.matchAll(/url\("\/(fonts\/([^"]+))"\)/g)];
  expect(files.map(([, , name]) => name)).toEqual([
    'IBMPlexSans-Regular-Latin1.woff2',
    'IBMPlexSans-SemiBold-Latin1.woff2',
  ]);
  const shipped = 'node_modules/dkfds/dist/fonts/IBMPlexSans/split/woff2';
  for (const [, path = '', name = ''] of files)
    expect(readFileSync(join(root, 'public', path)).equals(readFileSync(join(root, shipped, name))), name).toBe(true);
});
