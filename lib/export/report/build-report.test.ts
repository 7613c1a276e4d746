import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareRadar } from '@/lib/domain/compare-radar';
import type { RadarInput, RadarPlacement } from '@/lib/domain/radar';
import { vejleAreas, vejleInput } from '@/lib/domain/vejle.fixture';
import { locales } from '@/lib/text/locale';
import { buildReport } from './build-report';
import type { Report } from './report';
import {
  blankSnapshot,
  emptySnapshot,
  exampleSnapshot,
  extremeSnapshot,
  hostileTexts,
  vejleSnapshot,
} from './snapshot.fixture';

const sectionsOf = ({ body, appendix }: Report) => [...body, ...appendix].map(({ key }) => key);

describe('the order of the paper', () => {
  it('is that of a politician’s reading, then the appendix', () => {
    expect(sectionsOf(buildReport(exampleSnapshot()))).toEqual([
      'decision',
      'summary',
      'radar',
      'balance',
      'meaning',
      'projects',
      'ethics',
      'economy',
      'findings',
      'questions',
      'comparison',
      'area-teknik',
      'area-velfaerd',
      'method',
      'sources',
      'caveats',
      'unknown',
    ]);
  });

  it('leaves out what nobody has written', () => {
    const sections = sectionsOf(buildReport(vejleSnapshot()));
    for (const key of ['decision', 'projects', 'ethics', 'economy', 'left-out']) expect(sections).not.toContain(key);
  });
});

describe('the real sheet', () => {
  const report = buildReport(vejleSnapshot());

  it('says in at most five sentences what the comparison shows', () => {
    expect(report.parts.summary).toEqual([
      'Kommunen afprøver for lidt af det, der er værd at prøve.',
      'Fem teknologier er værd at prøve, men de fleste fagområder er ikke i gang.',
      'To er i drift mindst ét sted, før KL vurderer dem klar.',
      'På fire er områderne forskellige.',
      '9 af 22 teknologier, der kan sammenlignes, svarer til KL’s placering.',
    ]);
  });

  it('groups the findings with their technologies', () => {
    const groups = report.parts.findings.map(({ finding, technologies }) => [finding, technologies.length]);
    expect(groups).toEqual([
      ['missing-pilot', 5],
      ['ahead', 4],
      ['mixed', 4],
      ['aligned', 9],
    ]);
  });

  it('has a row for every technology combined and in each of six areas', () => {
    expect(report.parts.rows).toHaveLength(22 * 7);
    const mining = report.parts.rows.find(({ technologyId, areaId }) => technologyId === 'proces-mining' && !areaId);
    expect(mining).toMatchObject({ level: 10 / 6, lowest: 1, highest: 3, ring: 'Afprøv', referenceLevel: 3 });
    expect(mining?.distance).toBeCloseTo(-1.333, 3);
    expect(mining?.own).toBe('1 afprøver, 2 følger, 3 ikke i gang');
  });

  it('carries no mark, since it is neither a draft nor simulated', () => {
    expect(report.head.marks).toEqual([]);
  });
});

describe('the whole of any report', () => {
  const snapshots = { vejleSnapshot, exampleSnapshot, emptySnapshot, blankSnapshot, extremeSnapshot };
  const cases = Object.entries(snapshots).flatMap(([name, make]) =>
    locales.map((language) => ({ name, language, report: buildReport(make({ options: { language } })) })),
  );

  it.each(cases)('$name in $language: five sentences at most, questions and what is not known always', ({ report }) => {
    expect(report.parts.summary.length).toBeGreaterThan(0);
    expect(report.parts.summary.length).toBeLessThanOrEqual(5);
    expect(report.parts.questions.length).toBeGreaterThanOrEqual(2);
    expect(report.parts.questions.length).toBeLessThanOrEqual(5);
    expect(report.parts.unknown.length).toBeGreaterThan(0);
    expect(report.parts.radar.alt.length).toBeGreaterThan(40);
  });

  it.each(cases)('$name in $language: every table is regular, and every key its own', ({ report }) => {
    const blocks = [...report.body, ...report.appendix].flatMap((section) => section.blocks);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(tables.length).toBeGreaterThan(0);
    for (const { columns, rows } of tables) {
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    }
    const keys = sectionsOf(report);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(cases)('$name in $language: counts every area of every technology', ({ name, language, report }) => {
    const { comparison } = snapshots[name as keyof typeof snapshots]({ options: { language } });
    for (const { technology, from } of comparison.combined.technologies) {
      const row = report.parts.rows.find(
        ({ technologyId, areaId }) => technologyId === technology.id && areaId === null,
      );
      const counts = [...(row?.own.matchAll(/\d+/g) ?? [])].map(([count]) => Number(count));
      const sum = counts.reduce((total, count) => total + count, 0);
      if (from === 'areas') expect(sum).toBe(comparison.areas.length);
    }
    expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(cases)('$name in $language: is plain data, the same each time', ({ name, language, report }) => {
    const again = buildReport(snapshots[name as keyof typeof snapshots]({ options: { language } }));
    expect(JSON.stringify(again)).toBe(JSON.stringify(report));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('a public version', () => {
  const published = buildReport(exampleSnapshot({ options: { audience: 'public' } }));

  it('has neither notes nor the name of whoever made it, anywhere', () => {
    const all = JSON.stringify(published);
    for (const word of ['Sansning', 'Bodil Birk', 'halvt år', 'Karen Krag']) expect(all).not.toContain(word);
    expect(sectionsOf(published)).not.toContain('projects');
  });

  it('is the same, and so is every file of it, whatever the notes say and whoever made it', () => {
    const { notes } = exampleSnapshot();
    const other = { notes: notes.map((note) => ({ ...note, text: 'Noget andet' })), author: 'En anden' };
    expect(buildReport(exampleSnapshot({ ...other, options: { audience: 'public' } }))).toEqual(published);
    expect(buildReport(exampleSnapshot(other))).not.toEqual(buildReport(exampleSnapshot()));
  });

  it('has the rows of the chosen areas alone', () => {
    const areaIds = new Set(published.parts.rows.map((row) => row.areaId));
    expect([...areaIds]).toEqual([null, 'teknik', 'velfaerd']);
  });

  it('lists what it leaves out', () => {
    const leftOut = published.appendix.find(({ id }) => id === 'left-out');
    expect(leftOut?.blocks).toEqual([
      {
        kind: 'list',
        items: ['2 noter, fordi noter kan nævne personer og leverandører.', 'Navnet på den, der har lavet bilaget.'],
      },
    ]);
  });

  it('leaves nothing out of an internal one', () => {
    const internal = JSON.stringify(buildReport(exampleSnapshot()));
    expect(internal).toContain('Sansning A/S');
    expect(internal).toContain('Karen Krag');
  });

  it('leaves out hostile notes too', () => {
    const snapshot = extremeSnapshot({ options: { audience: 'public' }, texts: { purpose: '', ethics: '' } });
    const notes = snapshot.notes.map(({ text }) => text);
    const all = JSON.stringify(buildReport(snapshot));
    for (const note of notes) expect(all).not.toContain(JSON.stringify(note).slice(1, -1));
    expect(notes).toHaveLength(hostileTexts.length);
  });
});

describe('what the finding does not say', () => {
  const report = buildReport(exampleSnapshot());
  const rowOf = (technologyId: string, areaId: string | null) =>
    report.parts.rows.find((row) => row.technologyId === technologyId && row.areaId === areaId);

  it('is said where something is in operation without its value, whatever the finding', () => {
    const aligned = report.parts.findings.find(({ finding }) => finding === 'aligned');
    const social = aligned?.technologies.find((name) => name.startsWith('Sociale teknologier'));
    expect(social).toContain('giver ikke den forventede værdi mindst ét sted');
    expect(rowOf('sociale-teknologier', 'velfaerd')?.suggestion).toBe(
      'Drøft, om de skal justeres, bredes ud eller stoppes.',
    );
  });

  it('is said of an area that does not know', () => {
    const row = rowOf('3d-print', 'boern');
    expect([row?.finding, row?.suggestion]).toEqual(['Ved ikke', 'Find ud af, hvem der ved det.']);
  });

  it('is said of an edition from years ago, and not of this year’s', () => {
    const { edition } = vejleSnapshot();
    expect(buildReport(vejleSnapshot()).parts.caveats.join(' ')).toContain('fra omkring 2021');
    const fresh = buildReport(vejleSnapshot({ edition: { ...edition, year: 2025 } }));
    expect(fresh.parts.caveats.join(' ')).not.toContain('fra omkring');
  });
});

describe('marks', () => {
  it('says draft and simulated', () => {
    expect(buildReport(exampleSnapshot()).head.marks).toEqual([
      { key: 'draft', text: 'Udkast' },
      { key: 'simulated', text: 'Simulerede tal' },
    ]);
  });

  it('calls a paper simulated when only its edition is', () => {
    const { edition } = vejleSnapshot();
    const report = buildReport(vejleSnapshot({ edition: { ...edition, simulated: true } }));
    expect(report.head.marks.map(({ key }) => key)).toEqual(['simulated']);
  });
});

describe('where there is nothing to compare', () => {
  it('says so, and asks who is to answer', () => {
    const report = buildReport(blankSnapshot());
    expect(report.parts.summary).toEqual(['Der er endnu ikke noget, der kan sammenlignes.']);
    expect(report.parts.questions[0]?.text).toBe('Hvem skal svare, før vi kan drøfte billedet?');
    expect(report.parts.unknown[0]).toBe('22 af 22 svar mangler eller er “ved ikke”.');
  });

  it('names the technologies that the edition does not place', () => {
    const unknown = buildReport(emptySnapshot()).parts.unknown.join(' ');
    expect(unknown).toContain('Udgaven har ingen placering af Digital twin, Blockchain');
    expect(unknown).toContain('22 af 132 svar mangler');
  });
});

/** The real sheet with other input, as a report. */
function reportOf(changes: Partial<RadarInput>) {
  const comparison = compareRadar({ ...vejleInput, ...changes });
  return buildReport({ ...vejleSnapshot(), comparison });
}

const direct = (technologyId: string): RadarPlacement => ({
  ...{ technologyId, areaId: null, answer: 'operating', spread: null, value: 'yes' },
});

describe('a kommune that has placed technologies on the combined radar', () => {
  const sentencesOf = ({ body }: Report) => JSON.stringify(body.find(({ id }) => id === 'meaning')?.blocks ?? []);

  it('is not told that nothing is in operation', () => {
    expect(sentencesOf(reportOf({ placements: [direct('cloud'), direct('rpa')] }))).not.toContain('Ingen svar');
    expect(sentencesOf(reportOf({ placements: [] }))).toContain('Ingen svar siger, at noget er i drift.');
  });

  it('is told how many technologies lack an answer', () => {
    expect(reportOf({ placements: [direct('cloud')] }).parts.unknown[0]).toBe(
      '21 af 22 svar mangler eller er “ved ikke”.',
    );
  });

  it('is told of the silent areas too, where others have answered', () => {
    const [one, ...others] = vejleAreas;
    const placements = [
      ...vejleInput.placements.filter(({ areaId, technologyId }) => areaId === one.id && technologyId !== 'cloud'),
      direct('cloud'),
    ];
    const missing = 21 * others.length;
    expect(reportOf({ placements }).parts.unknown[0]).toBe(
      `${missing} af ${21 * vejleAreas.length + 1} svar mangler eller er “ved ikke”.`,
    );
  });
});

describe('an edition with placements for the areas alone', () => {
  const report = reportOf({
    areas: vejleAreas.map((area) => ({ ...area, editionAreaId: area.id })),
    references: vejleAreas.flatMap(({ id }) =>
      vejleInput.references.map((reference) => ({ ...reference, editionAreaId: id })),
    ),
  });

  it('is not said to have none', () => {
    expect(report.parts.balance.kind).not.toBe('unanswered');
    expect(report.parts.unknown.join(' ')).not.toContain('ingen placering');
    expect(report.parts.radar.caption).not.toContain('ingen placeringer');
    expect(report.parts.radar.caption).toContain('kun placeringer for fagområderne');
  });
});

describe('the server’s place and time', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('do not change a paper: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-12-31T23:30:00.000Z').getTimezoneOffset()).toBe(
      { UTC: 0, 'Pacific/Kiritimati': -840, 'Pacific/Pago_Pago': 660 }[zone],
    );
    const { date } = buildReport(vejleSnapshot({ createdAt: '2026-12-31T23:30:00.000Z' })).head;
    expect(date).toBe('1. januar 2027');
  });
});
