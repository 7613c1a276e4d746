import { describe, expect, it } from 'vitest';
import { emptyInitiative } from '../../domain/initiative/empty-initiative';
import { readCsv } from '../read-csv';
import type { ExistingInitiative } from './initiative-plan';
import { type InitiativeTarget, planInitiatives } from './plan-initiatives';
import { readInitiativeSheet } from './read-initiative-sheet';

const stored: ExistingInitiative = {
  id: 'i1',
  version: 3,
  content: { ...emptyInitiative, title: 'Chatbot på vej.dk', technologyId: 'chatbots', areaIds: ['tek'], owner: 'IT' },
  phase: 'pilot',
  since: '2026-02-01',
};

const target: InitiativeTarget = {
  technologies: [
    { id: 'chatbots', name: 'Chatbots', aliases: ['Chat bots'] },
    { id: 'iot', name: 'IoT og sensorer' },
  ],
  areas: [
    { id: 'tek', name: 'Klima, teknik og miljø' },
    { id: 'soc', name: 'Social' },
    { id: 'old', name: 'Nedlagt' },
  ],
  archivedAreaIds: new Set(['old']),
  existing: [stored],
  today: '2026-11-22',
};

function plan(text: string, over: Partial<InitiativeTarget> = {}) {
  const read = readCsv(new TextEncoder().encode(text), 'indsatser');
  if (!read.ok) throw new Error(read.code);
  const sheet = readInitiativeSheet(read.workbook);
  if (sheet === null) throw new Error('no sheet');
  return { sheet, ...planInitiatives(sheet, { ...target, ...over }) };
}

const codes = (text: string) => plan(text).rejected.map(({ row, code, column }) => [row, code, column]);

describe('a sheet of initiatives', () => {
  it('makes what is new, with the four that must be there', () => {
    const { planned, rejected } = plan(
      'Titel;Teknologi;Fagområder;Fase\nSensorer i vejene;IoT og sensorer;Social;Pilot\n',
    );
    expect(rejected).toEqual([]);
    expect(planned).toMatchObject([{ row: 2, kind: 'new', phase: 'pilot', since: '2026-11-22', existing: null }]);
    expect(planned[0]?.content).toEqual({
      ...emptyInitiative,
      title: 'Sensorer i vejene',
      technologyId: 'iot',
      areaIds: ['soc'],
    });
  });

  it('reads headings in English, below a note, and tells the columns it does not know', () => {
    const { planned, sheet } = plan(
      'Our list;;;;\nTitle;Technology;Area;Phase;Budget\nBot;Chatbots;Social;in operation;7\n',
    );
    expect(planned).toMatchObject([{ row: 3, phase: 'operating' }]);
    expect(sheet.unknown).toEqual(['Budget']);
  });

  it('is no sheet of initiatives without a title and a technology', () => {
    const read = readCsv(new TextEncoder().encode('Teknologi;Velfærd\nCloud;4\n'), 'x');
    expect(read.ok && readInitiativeSheet(read.workbook)).toBeNull();
  });

  it('takes several areas with semicolons or lines between, and a comma in a name for itself', () => {
    const { planned } = plan('Titel;Teknologi;Områder;Fase\nA;Chatbots;"Social; Klima, teknik og miljø";Idé\n');
    expect(planned[0]?.content.areaIds).toEqual(['soc', 'tek']);
  });

  it('changes what is stored by its id, and only what the sheet has a column for', () => {
    const { planned } = plan('Id;Version;Titel;Teknologi;Fase\ni1;3;Chatbot på vej.dk;Chatbots;Evalueret\n');
    expect(planned).toMatchObject([{ kind: 'changed', changed: ['phase'], phase: 'evaluated', since: '2026-11-22' }]);
    expect(planned[0]?.content).toEqual(stored.content);
  });

  it('knows one by its title and technology where there is no id', () => {
    const { planned } = plan('Titel;Teknologi;Ejer\nCHATBOT på vej.dk;Chat bots;Digitalisering\n');
    expect(planned).toMatchObject([{ kind: 'changed', changed: ['title', 'owner'], existing: { id: 'i1' } }]);
  });

  it('an empty cell empties, and an unchanged row does nothing', () => {
    expect(plan('Id;Titel;Teknologi;Ejer\ni1;Chatbot på vej.dk;Chatbots;\n').planned[0]?.content.owner).toBe('');
    expect(plan('Id;Titel;Teknologi;Ejer\ni1;Chatbot på vej.dk;Chatbots;IT\n').planned).toMatchObject([
      { kind: 'unchanged', changed: [] },
    ]);
  });

  it('never writes over what somebody has saved since the sheet was made', () => {
    const stale = 'Id;Version;Titel;Teknologi;Ejer\ni1;2;Chatbot på vej.dk;Chatbots;';
    expect(codes(`${stale}Andre\n`)).toEqual([[2, 'changed-since', null]]);
    expect(plan(`${stale}IT\n`).planned).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('a phase that changes begins on the day the sheet says, not before the last one', () => {
    const sheet = (since: string) =>
      `Id;Titel;Teknologi;Fase;Fase fra\ni1;Chatbot på vej.dk;Chatbots;I drift;${since}\n`;
    expect(plan(sheet('1.6.2026')).planned[0]?.since).toBe('2026-06-01');
    expect(plan(sheet('2026-02-01')).planned[0]?.since).toBe('2026-11-22');
    expect(codes(sheet('2026-01-31'))).toEqual([[2, 'before-last', 'since']]);
    expect(codes(sheet('2026-11-23'))).toEqual([[2, 'future', 'since']]);
  });

  it.each([
    ['no title', ';Chatbots;Social;Idé;;', 'no-title', 'title'],
    ['no technology', 'A;;Social;Idé;;', 'no-technology', 'technology'],
    ['an unknown technology', 'A;Vandmølle;Social;Idé;;', 'unknown-technology', 'technology'],
    ['no area', 'A;Chatbots;;Idé;;', 'no-area', 'areas'],
    ['an unknown area', 'A;Chatbots;Månen;Idé;;', 'unknown-area', 'areas'],
    ['an archived area', 'A;Chatbots;"Social; Nedlagt";Idé;;', 'unknown-area', 'areas'],
    ['no phase', 'A;Chatbots;Social;;;', 'no-phase', 'phase'],
    ['an unknown phase', 'A;Chatbots;Social;Måske;;', 'unknown-phase', 'phase'],
    ['no day', 'A;Chatbots;Social;Idé;31-02-2026;', 'not-a-day', 'startDate'],
    ['no yes or no', 'A;Chatbots;Social;Idé;;måske', 'not-yes-no', 'usesAi'],
    ['a long title', `${'a'.repeat(151)};Chatbots;Social;Idé;;`, 'too-long', 'title'],
  ])('names the row and what is wrong with it: %s', (_, line, code, column) => {
    expect(codes(`Titel;Teknologi;Område;Fase;Start;Bruger AI\n${line}\n`)).toEqual([[2, code, column]]);
  });

  it('tells everything that is wrong with a row at once', () => {
    expect(codes('Titel;Teknologi;Område;Fase\n;Vandmølle;Månen;Måske\n').map(([, code]) => code)).toEqual([
      'unknown-technology',
      'unknown-area',
      'unknown-phase',
      'no-title',
    ]);
  });

  it('suggests a name that is close', () => {
    const { rejected } = plan('Titel;Teknologi;Område;Fase\nA;Chatbotz;Socail;Idé\n');
    expect(rejected.map(({ suggestion }) => suggestion)).toEqual(['Chatbots', 'Social']);
  });

  it('refuses the same initiative twice, and an id that is not there', () => {
    const twice = 'Titel;Teknologi;Område;Fase\nA;Chatbots;Social;Idé\na;Chatbots;Social;Idé\n';
    expect(plan(twice).rejected).toMatchObject([{ row: 3, code: 'twice', value: '2' }]);
    expect(codes('Id;Titel;Teknologi;Område;Fase\nx9;A;Chatbots;Social;Idé\n')).toEqual([[2, 'unknown-id', 'id']]);
  });

  it('a link opens a page and nothing else, and an end is after its start', () => {
    const lines = 'Titel;Teknologi;Område;Fase;Link til business case;Start;Slut\n';
    expect(codes(`${lines}A;Chatbots;Social;Idé;javascript:alert(1);;\n`)).toEqual([[2, 'not-a-link', 'businessLink']]);
    expect(codes(`${lines}A;Chatbots;Social;Idé;;2026-05-01;2026-04-01\n`)).toEqual([
      [2, 'end-before-start', 'plannedEnd'],
    ]);
  });
});
