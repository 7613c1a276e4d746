import { describe, expect, test } from 'vitest';
import type { Minutes } from '@/lib/domain/meeting/minutes';
import { buildMinutesReport } from './build-minutes-report';
import { emptyMinutes, exampleMinutes, extremeMinutes } from './minutes.fixture';

const sectionOf = (minutes: Minutes, key: string) =>
  buildMinutesReport(minutes, 'da').body.find((section) => section.key === key);

describe('the report of minutes', () => {
  test('begins with what was decided, and tells each item in order', () => {
    expect(buildMinutesReport(exampleMinutes(), 'da').body.map(({ key }) => key)).toEqual([
      ...['meeting', 'decisions', 'item-1', 'item-2', 'item-3', 'followed-up', 'themes'],
    ]);
    expect(buildMinutesReport(emptyMinutes(), 'da').body.map(({ key }) => key)).toEqual(['meeting']);
  });

  test('tells of a technology why, what was said, how each placed it, and what was agreed', () => {
    expect(sectionOf(exampleMinutes(), 'item-1')?.blocks).toEqual([
      { kind: 'paragraph', text: 'På dagsordenen, fordi radaren viste: Bruges ikke – klar til drift.', role: 'small' },
      { kind: 'paragraph', text: 'To skoler er begyndt.' },
      { kind: 'paragraph', text: 'Resten venter.' },
      {
        kind: 'paragraph',
        text: 'Hver for sig: 1 i drift, 4 afprøver og 1 ved ikke. Aftalt placering: Afprøver. Før: Følger. Begrundelse: To skoler er i gang.',
      },
      { kind: 'list', items: ['Opgave: Laver en plan for skolerne. Ansvarlig: IT-chef. Frist: 2. november 2026.'] },
    ]);
  });

  test('names what a pilot lacked, and ends no sentence twice', () => {
    expect(sectionOf(exampleMinutes(), 'item-2')?.blocks).toEqual([
      expect.objectContaining({
        text: 'På dagsordenen, fordi afprøvningen var over tid og uden en vej til drift.',
      }),
      { kind: 'list', items: ['Beslutning: Bussen stoppes.'] },
    ]);
  });

  test('keeps a placement that was agreed to stand, and one on the combined radar', () => {
    const [first] = exampleMinutes().items;
    if (first === undefined) throw new Error('No item');
    const agreed = { answer: 'piloting', before: 'piloting', reason: '' } as const;
    const kept = exampleMinutes({ items: [{ ...first, areaName: null, spread: null, agreed }] });
    expect(sectionOf(kept, 'item-1')?.heading).toBe('1. Cloud – samlet');
    expect(sectionOf(kept, 'item-1')?.blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Aftalt placering: Afprøver.',
    });
    const before = exampleMinutes({ items: [{ ...first, agreed: { ...agreed, before: null } }] });
    expect(JSON.stringify(sectionOf(before, 'item-1'))).toContain('Afprøver. Før: Ikke besvaret.');
  });

  test('lists every decision in one table, and what became of the earlier ones in another', () => {
    const cells = (key: string) =>
      (sectionOf(exampleMinutes(), key)?.blocks ?? []).flatMap((block) =>
        block.kind === 'table' ? block.table.rows.map((row) => row.cells.map(({ text }) => text)) : [],
      );
    expect(cells('decisions')).toEqual([
      ['Opgave', 'Laver en plan for skolerne', 'Cloud', 'IT-chef', '2. november 2026'],
      ['Beslutning', 'Bussen stoppes.', '–', '–', '–'],
      ['Opgave', 'Deler erfaringer.', '–', 'IT-chef', '2. november 2026'],
    ]);
    expect(cells('followed-up').map((row) => row.at(-1))).toEqual(['Gjort: Stoppet i maj.']);
  });

  test('is a draft until the meeting is closed, and says what is simulated', () => {
    const marks = (minutes: Minutes) => buildMinutesReport(minutes, 'da').head.marks.map(({ key }) => key);
    expect(marks(exampleMinutes())).toEqual([]);
    expect(marks(exampleMinutes({ closedAt: null, simulated: true }))).toEqual(['draft', 'simulated']);
    expect(buildMinutesReport(exampleMinutes({ closedAt: null }), 'da').head.createdAt).toBe(
      '2026-08-18T12:00:00.000Z',
    );
  });

  test('holds nothing that no document can hold', () => {
    const text = JSON.stringify(buildMinutesReport(extremeMinutes(), 'en'));
    expect(text).toContain('🙈');
    expect(text).toContain('abc');
    expect(text).not.toMatch(/\\u00[01]|\\ud8/);
  });
});
