import { describe, expect, test } from 'vitest';
import { bodyProblem } from './limit-body';

const problemOf = (url: string, headers: Record<string, string>) => bodyProblem({ url, headers })?.status ?? null;

describe('what a request may carry', () => {
  test.each([
    ['/fill/save', { 'content-length': '1000' }, null],
    ['/fill/save', { 'content-length': '300000' }, 413],
    ['/import', { 'content-length': '5300000' }, null],
    ['/import/file', { 'content-length': '6300000' }, 413],
    ['/importance', { 'content-length': '5300000' }, 413],
    ['/import', { 'transfer-encoding': 'chunked' }, 411],
    ['/', {}, null],
  ])('%s with %j answers %s', (url, headers, status) => expect(problemOf(url, headers)).toBe(status));
});
