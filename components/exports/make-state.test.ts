import { expect, it } from 'vitest';
import { da } from '@/lib/text/da';
import { sayState } from './make-state';

const words = da.exports.files;

it.each([
  [{ kind: 'ready' } as const, ''],
  [{ kind: 'making', number: 1, of: 1, name: 'PDF' } as const, 'Laver PDF …'],
  [{ kind: 'making', number: 4, of: 8, name: 'PowerPoint' } as const, '4 af 8: PowerPoint …'],
  [{ kind: 'done' } as const, 'Filen hentes.'],
])('%o is said as “%s”', (state, said) => {
  expect(sayState(state, words)).toBe(said);
});

it('says why it failed where there is a text for it, and that it failed where there is none', () => {
  expect(sayState({ kind: 'failed', reason: 'retired' }, words)).toContain('trukket tilbage');
  expect(sayState({ kind: 'failed', reason: 'toString' }, words)).toBe(words.failed.other);
  expect(sayState({ kind: 'failed', reason: '' }, words)).toBe(words.failed.other);
});
