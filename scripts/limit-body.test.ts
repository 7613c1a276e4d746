import { describe, expect, test } from 'vitest';
import { bodyProblem } from './limit-body';

const problemOf = (url: string, headers: Record<string, string>) => bodyProblem({ url, headers })?.status ?? null;

describe('what a request may carry', () => {
  test.each([
    ['/fill/save', { 'content-length': '1000' }, null],
    ['/fill/save', { 'content-length': '300000' }, 413],
    ['/import/upload', { 'content-length': '5300000' }, null],
    ['/import/upload?x=1', { 'content-length': '6300000' }, 413],
    ['/import/apply', { 'content-length': '5300000' }, 413],
    ['/import/uploads', { 'content-length': '5300000' }, 413],
    ['/import', { 'transfer-encoding': 'chunked' }, 411],
    ['/', {}, null],
  ])('%s with %j answers %s', (url, headers, status) => expect(problemOf(url, headers)).toBe(status));
});
