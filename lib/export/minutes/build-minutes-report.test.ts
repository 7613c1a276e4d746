import { describe, expect, test } from 'vitest';
import type { PilotProblem } from '@/lib/domain/initiative/pilot-health';
import type { Minutes, MinutesDecision } from '@/lib/domain/meeting/minutes';
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
        text: 'På dagsordenen, fordi afprøvningen havde passeret slutdatoen uden en beslutning og manglede en vej til drift.',
      }),
      { kind: 'list', items: ['Beslutning: Bussen stoppes.'] },
    ]);
  });

  test('reads as one sentence whatever a pilot lacked', () => {
    const [, pilot] = exampleMinutes().items;
    if (pilot === undefined) throw new Error('No item');
    const told = (problems: readonly PilotProblem[]) => {
      const why = { kind: 'pilot', problems, months: null } as const;
      return sectionOf(exampleMinutes({ items: [{ ...pilot, why }] }), 'item-1')?.blocks[0];
    };
    expect(told(['overdue', 'stuck', 'on-ready', 'no-evaluation'])).toMatchObject({
      text: 'På dagsordenen, fordi afprøvningen havde passeret slutdatoen uden en beslutning, sad fast og ikke var evalueret; teknologien er klar til drift.',
    });
    expect(told(['on-ready'])).toMatchObject({
      text: 'På dagsordenen, fordi afprøvningen gælder en teknologi, der er klar til drift.',
    });
  });

  test('says of an item that nothing was written about that it was not discussed, once the meeting is closed', () => {
    const [, , topic] = exampleMinutes().items;
    if (topic === undefined) throw new Error('No item');
    const items = [{ ...topic, note: '' }];
    expect(sectionOf(exampleMinutes({ items }), 'item-1')?.blocks).toEqual([
      { kind: 'paragraph', text: 'Ikke drøftet: Der er ikke noteret, aftalt eller besluttet noget.' },
    ]);
    expect(sectionOf(exampleMinutes({ items, closedAt: null }), 'item-1')?.blocks).toEqual([]);
  });

  test('says which earlier decisions were late on the day of the meeting', () => {
    const [settled] = exampleMinutes().followedUp;
    if (settled === undefined) throw new Error('No decision');
    const statusOf = (change: Partial<MinutesDecision>) => {
      const followedUp = [{ ...settled, status: 'open', outcome: '', ...change } as const];
      const [block] = sectionOf(exampleMinutes({ followedUp }), 'followed-up')?.blocks ?? [];
      return block?.kind === 'table' ? block.table.rows[0]?.cells.at(-1)?.text : undefined;
    };
    expect(statusOf({ due: '2026-08-17' })).toBe('Åben, frist overskredet');
    expect(statusOf({ due: '2026-08-18' })).toBe('Åben');
    expect(statusOf({ due: '2026-08-17', status: 'done' })).toBe('Gjort');
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
