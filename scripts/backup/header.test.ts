import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageInWords } from './age-in-words';
import { unequalRows } from './equal-rows';
import { type BackupHeader, formatOf, readHeader, unsummed, writeHeader } from './header';

const header: BackupHeader = {
  ...{ pejling: 'backup', format: 1, version: '0.1.0', migration: '20261122000000_foundation', kind: 'sqlite' },
  ...{ made: '2026-11-22T16:23:52.735Z', rows: { Area: 12, User: 0 }, sha256: 'ab'.repeat(32) },
};

describe('the first line of a backup', () => {
  test('is read as it was written', () => {
    expect(readHeader(writeHeader(header).trimEnd())).toEqual(header);
    expect(writeHeader(header).split('\n')).toHaveLength(2);
  });

  test('is as long without its checksum as with it, so that the checksum can be put in afterwards', () => {
    expect(unsummed(header)).toHaveLength(writeHeader(header).length);
    expect(unsummed(header)).not.toContain('abab');
  });

  test('one sign more, less or other, anywhere: either unreadable or another header', () => {
    const line = writeHeader(header).trimEnd();
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.constantFrom('', ' ', '0', '"', 'x', '9'), (at, sign) => {
        const changed = line.slice(0, at) + sign + line.slice(at + 1);
        fc.pre(changed !== line);
        expect(readHeader(changed)).not.toEqual(header);
      }),
    );
  });

  test('a newer format is told from what is no backup', () => {
    expect(formatOf(JSON.stringify({ pejling: 'backup', format: 7, other: true }))).toBe(7);
    for (const line of ['', 'PK', '{}', '{"pejling":"edition","format":1}', '[]', 'null'])
      expect(formatOf(line)).toBeNull();
  });
});

test('the rows of two databases are compared table by table', () => {
  expect(unequalRows({ Area: 1, User: 2 }, { User: 2, Area: 1 })).toBeNull();
  expect(unequalRows({ Area: 1, User: 2 }, { Area: 1, User: 3 })).toBe('User has 3 rows, not 2');
  expect(unequalRows({ Area: 1 }, { More: 4 })).toBe('Area has no rows, not 1; More has 4 rows, not any');
});

test.each([
  ['2026-11-22T12:00:00.000Z', 'less than a minute ago'],
  ['2026-11-22T11:58:59.000Z', '1 minute ago'],
  ['2026-11-22T10:00:00.000Z', '2 hours ago'],
  ['2026-11-20T13:00:00.000Z', '1 day ago'],
  ['2026-10-20T12:00:00.000Z', '33 days ago'],
  ['2026-11-23T12:00:00.000Z', 'which is in the future: is this machine’s clock right?'],
])('a backup of %s was made %s', (made, words) => {
  expect(ageInWords(made, new Date('2026-11-22T12:00:30.000Z'))).toBe(words);
});
