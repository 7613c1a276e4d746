import { afterEach, describe, expect, test } from 'vitest';
import { beginStopping } from '../../lib/http/stopping';
import { textOf } from '../../lib/text/locale';
import { stopProblem } from './stop-problem';

afterEach(() => {
  delete (globalThis as { pejlingStopping?: boolean }).pejlingStopping;
});

const wordsOf = (method: string, url: string) => stopProblem({ method, url })?.words(textOf('da')).text;

describe('a request to a process that is asked to stop', () => {
  test('is answered as ever before it is', () => expect(stopProblem({ method: 'GET', url: '/radar' })).toBeNull());

  test('to read is asked to come again, and what was saved is safe', () => {
    beginStopping();
    expect(stopProblem({ method: 'GET', url: '/radar' })?.status).toBe(503);
    expect(wordsOf('GET', '/radar')).toContain('Prøv igen om lidt.');
  });

  test('with a form is told that it is not saved, and where it still stands', () => {
    beginStopping();
    const words = wordsOf('POST', '/meetings/create');
    expect(words).toContain('er ikke gemt');
    expect(words).toContain('Gå tilbage i browseren');
  });

  test('for health, or a file of a page that was just sent, is answered to the end', () => {
    beginStopping();
    for (const url of ['/api/health', '/_next/static/x.js', '/plain-page.css', '/fonts/x.woff2'])
      expect(stopProblem({ method: 'GET', url })).toBeNull();
  });
});
