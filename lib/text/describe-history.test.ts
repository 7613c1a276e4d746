import { describe, expect, it } from 'vitest';
import { placement, technology } from '../domain/builders.fixture';
import { compareYears, type HistoryInput, type HistoryRow } from '../domain/history';
import type { LineageLink } from '../domain/lineage';
import { changeText, historyLead, lineageText, standingText } from './describe-history';

const areas = [
  { id: 'a', name: 'Social' },
  { id: 'b', name: 'Skole' },
];
const telling = {
  locale: 'da',
  earlierNames: { t1: 'Skærme/selvbetjening', t2: 'Teknologi 2' },
  laterNames: { t3: 'Teknologi 3', t4: 'Teknologi 4' },
} as const;

function rowsOf(more: Partial<HistoryInput>): readonly HistoryRow[] {
  const none = { technologies: [], placements: [] };
  return compareYears({ earlier: none, later: none, areas, links: [], ...more }).combined;
}

const one = (id: string, answers: readonly [string, 'operating' | 'piloting' | 'not-in-use' | 'stopped'][]) => ({
  technologies: [technology(Number(id.slice(1)))],
  placements: answers.map(([areaId, answer]) => placement(id, areaId, { answer })),
});

function told(more: Partial<HistoryInput>): string {
  const [row] = rowsOf(more);
  if (row === undefined) throw new Error('One row');
  return changeText(row, [], telling);
}

describe('changeText', () => {
  it('tells of levels, and in how many areas it is in operation', () => {
    const earlier = one('t2', [
      ['a', 'piloting'],
      ['b', 'not-in-use'],
    ]);
    const later = one('t2', [
      ['a', 'operating'],
      ['b', 'not-in-use'],
    ]);
    expect(told({ earlier, later })).toBe('fra niveau 2 til 2,5; i drift i ét fagområde, før ingen');
  });

  it('says where the mean is of other areas than before', () => {
    const earlier = one('t2', [
      ['a', 'piloting'],
      ['b', 'not-in-use'],
    ]);
    expect(told({ earlier, later: one('t2', [['a', 'piloting']]) })).toBe(
      'fra niveau 2 til 3; gennemsnit af ét fagområde, før to',
    );
  });

  it('tells of what is new, gone and stopped', () => {
    const given = one('t2', [['a', 'piloting']]);
    expect(told({ later: given })).toBe('nu niveau 3');
    expect(told({ earlier: given, links: [{ kind: 'retired', fromId: 't2', toId: null }] })).toBe(
      'før niveau 3; udgået af udgaven',
    );
    expect(told({ earlier: given, later: one('t2', [['a', 'stopped']]) })).toBe(
      'fra niveau 3 til “Afprøvet og stoppet”',
    );
  });
});

describe('lineageText', () => {
  const both = { ...one('t1', [['a', 'piloting']]), technologies: [technology(1), technology(2)] };
  const text = (links: readonly LineageLink[], later: readonly number[], earlier = both) => {
    const [row] = rowsOf({
      earlier,
      later: { technologies: later.map((number) => technology(number)), placements: [] },
      links,
    });
    if (row === undefined) throw new Error('One row');
    return lineageText(row, telling);
  };

  it.each([
    ['a new name under the same id', [], [1], 'hed før Skærme/selvbetjening'],
    ['the same name', [], [2], ''],
    ['renamed', [{ kind: 'renamed', fromId: 't1', toId: 't3' }], [3], 'hed før Skærme/selvbetjening'],
    ['new', [], [3], ''],
  ] as const)('%s', (_, links, later, expected) => {
    expect(text(links, later)).toBe(expected);
  });

  it('says what was merged, and how that is read', () => {
    const links = ['t1', 't2'].map((fromId) => ({ kind: 'merged' as const, fromId, toId: 't3' }));
    expect(text(links, [3])).toContain('samlet af Skærme/selvbetjening, Teknologi 2; niveauet før er det midterste');
  });

  it('says what was split, and with whom the level before is shared', () => {
    const links = ['t3', 't4'].map((toId) => ({ kind: 'split' as const, fromId: 't2', toId }));
    const split = 'udskilt af Teknologi 2; niveauet før er det fælles';
    expect(text(links, [3, 4])).toBe(`${split} (delt med Teknologi 4)`);
    expect(text(links, [3])).toBe(split);
  });
});

describe('historyLead', () => {
  const moved = (...moves: HistoryRow['move'][]) =>
    rowsOf({ later: one('t2', []) }).flatMap((row) => moves.map((move) => ({ ...row, move })));
  const years = { earlier: 2025, later: 2026 } as const;

  it.each([
    [
      ['inwards', 'inwards', 'outwards'],
      'Fra 2025 til 2026 er to teknologier rykket ind mod drift og én teknologi rykket væk fra drift.',
    ],
    [['outwards'], 'Fra 2025 til 2026 er én teknologi rykket væk fra drift.'],
    [['unmoved', 'new'], 'Fra 2025 til 2026 er ingen teknologier rykket ind eller ud.'],
  ] as const)('%j', (moves, sentence) => {
    expect(historyLead(moved(...moves), { ...years, locale: 'da' })).toBe(sentence);
  });
});

describe('standingText', () => {
  const uses = { operating: 0, piloting: 0, following: 0, notInUse: 0 };
  const none = { level: null, stopped: false, notRelevant: false, answer: null, lowest: null, highest: null, uses };

  it.each([
    [null, 'ikke på radaren'],
    [none, 'Ikke besvaret'],
    [{ ...none, stopped: true }, 'Afprøvet og stoppet'],
    [{ ...none, notRelevant: true }, 'Ikke relevant'],
    [{ ...none, answer: 'unknown' }, 'Ved ikke'],
    [{ ...none, level: 2.5 }, 'niveau 2,5'],
    [{ ...none, level: 3, answer: 'piloting' }, 'Afprøver'],
  ] as const)('%j is %s', (standing, text) => {
    expect(standingText(standing, 'da')).toBe(text);
  });
});
