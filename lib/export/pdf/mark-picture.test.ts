import { expect, test } from 'vitest';
import { markKinds } from '@/lib/domain/layout/mark-kind';
import { markPictures } from './mark-picture';

test.each(markKinds)('%s has a sign in its own colour, and no text that a font would be looked for', (kind) => {
  const { colour, svg } = markPictures[kind] ?? { colour: '', svg: '' };
  expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  expect(svg).toContain(colour);
  expect(svg).not.toMatch(/<text|opacity/);
});
