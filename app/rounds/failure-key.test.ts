import { describe, expect, it } from 'vitest';
import { contributionRefusals, loadRefusals, registerRefusals } from '@/lib/data/exchange/exchange-types';
import { da } from '@/lib/text/da';
import { failureKey } from './failure-key';

const texts: Readonly<Record<string, string>> = da.rounds.failed;

describe('failureKey', () => {
  it.each(contributionRefusals)('a contribution refused as %s has its text', (reason) => {
    expect(texts[failureKey('import', reason)]).toMatch(/\S.*\.$/);
  });

  it.each(loadRefusals)('a file that is not loaded as %s has its text', (reason) => {
    expect(texts[failureKey('load', reason)]).toMatch(/\S.*\.$/);
  });

  it('names the kind of file that was handed in at the wrong place', () => {
    expect(failureKey('import', 'foreign', 'pejling-round')).toBe('file-is-round');
    expect(failureKey('import', 'foreign', 'pejling-release')).toBe('file-is-release');
    expect(failureKey('load', 'foreign', 'pejling-contribution')).toBe('file-is-contribution');
    expect(failureKey('load', 'foreign')).toBe('file-foreign');
    expect(failureKey('load', 'foreign', 'edition')).toBe('file-foreign');
  });

  it('one reason says something else where the file is another', () => {
    expect(failureKey('import', 'outdated')).not.toBe(failureKey('load', 'outdated'));
    expect(failureKey('import', 'tampered')).toBe(failureKey('load', 'tampered'));
  });
});

describe('what the changes of a round and of its keys answer', () => {
  const reasons = [
    ...['changed', 'open', 'closed', 'cancelled', 'foreign', 'not-publishable', 'no-facts'],
    ...['not-open', 'simulated', 'no-radar', 'no-answers', 'none', 'not-there'],
    ...['title', 'issuer', 'year', 'date', 'malformed', 'no-file', 'unconfirmed', 'unconfirmed-close'],
    ...registerRefusals,
  ];

  it.each(reasons)('%s has its text', (reason) => {
    expect(texts[reason]).toMatch(/\S.*\.$/);
  });
});
