import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Textarea } from './textarea';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a field of free text says that it is no place for personal data, and is described by it', () => {
  const markup = renderToStaticMarkup(<Textarea locale="da" id="note" label="Note" hint="Kort." />);
  expect(markup).toContain('<span class="form-hint" id="note-hint">Kort. Skriv ikke personoplysninger her.</span>');
  expect(markup).toContain('aria-describedby="note-hint"');
  expect(markup).not.toContain('warns');
});

test('also without a hint of its own, in the reader’s language', () => {
  const markup = renderToStaticMarkup(<Textarea locale="en" id="note" label="Note" />);
  expect(markup).toContain('<span class="form-hint" id="note-hint">Do not write personal data here.</span>');
});

test('but not where nobody would write of people', () => {
  const key = renderToStaticMarkup(<Textarea locale="da" id="key" label="Nøgle" warns={false} />);
  expect(key).not.toContain('personoplysninger');
  expect(key).not.toContain('aria-describedby');
});

test('and no form has a box of its own that leaves it out', () => {
  const all = ['app', 'components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const files = all.filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'));
  expect(files.length).toBeGreaterThan(100);
  const own = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('<textarea'));
  // The page for filling in says so beside its two; what is there to be copied takes no text.
  expect(own.toSorted()).toEqual([
    ...['components/forms/fill/cell-fields.tsx', 'components/people/copy-text.tsx', 'components/ui/textarea.tsx'],
  ]);
  expect(readFileSync(join(root, 'components/people/copy-text.tsx'), 'utf8')).toContain(
    '<textarea id={id} className="form-input" readOnly',
  );
});
