import { expect, test } from 'vitest';
import { auditChanges } from '@/lib/domain/audit/audit-changes';
import type { AuditLine } from '@/lib/domain/audit/audit-line';
import { auditCsv } from './audit-csv';

const thing = { entity: 'placement', id: 'r/t/a', name: 'Droner, 2026', exists: true, hidden: false };
const base = {
  id: '1',
  at: new Date('2026-11-22T13:03:07Z'),
  word: 'placement.saved',
  kind: 'answers',
  thing,
  names: {},
} as const;

async function csvOf(lines: readonly AuditLine[]): Promise<string[]> {
  async function* batches() {
    yield lines;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of auditCsv(batches(), 'da')) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8').trimEnd().split('\r\n');
}

test('a note without an answer is one change, and somebody hidden is not told to be erased', async () => {
  const changes = auditChanges(null, { answer: null, noteLength: 12 });
  const [heading, row] = await csvOf([{ ...base, who: { id: 'x', name: null, hidden: true }, changes }]);
  expect(heading).toBe('\ufeffTidspunkt;Hvem;Hvad skete;Slags;Ændringer;Kode;Emne;Emnets id');
  expect(row?.split(';')).toEqual([
    '2026-11-22 14:03:07',
    'En bruger i en kommune',
    'En bruger i en kommune skrev en note om Droner, 2026',
    'Svar på radaren',
    'Note (antal tegn): 12',
    'placement.saved',
    'placement',
    'r/t/a',
  ]);
});

test('what was taken away is told as before and after', async () => {
  const changes = auditChanges({ answer: 'following' }, { answer: null });
  const [, row] = await csvOf([{ ...base, who: { id: 'x', name: 'Mette', hidden: false }, changes }]);
  expect(row).toContain(';Svar: Følger → –;');
});
