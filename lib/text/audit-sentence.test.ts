import { describe, expect, test } from 'vitest';
import { auditChanges } from '../domain/audit/audit-changes';
import type { AuditLine } from '../domain/audit/audit-line';
import { shortCode } from '../domain/audit/short-code';
import { worthTelling } from '../domain/audit/worth-telling';
import { auditText, isToldInFull } from './audit-sentence';
import { auditThingInFull } from './audit-thing';
import { auditValues } from './audit-value';

type Given = {
  readonly word: string;
  readonly thing?: Partial<AuditLine['thing']>;
  readonly before?: unknown;
  readonly after?: unknown;
};

const who = { id: 'who', name: 'Mette Hansen', hidden: false };

function lineOf({ word, thing, before, after }: Given): AuditLine {
  return {
    ...{ id: 'row', at: new Date('2026-11-22T10:00:00Z'), word, kind: null, who, names: {} },
    thing: {
      entity: 'placement',
      id: 'a/b/c',
      name: 'Edge computing, Social, 2026',
      exists: true,
      hidden: false,
      ...thing,
    },
    changes: worthTelling(auditChanges(before, after)),
  };
}

const told = (given: Given) => auditText(lineOf(given), 'da');
const saved = (before: unknown, after: unknown) => told({ word: 'placement.saved', before, after });
const empty = { answer: null, spread: null, noteLength: 0 };
const about = 'om Edge computing, Social, 2026';

describe('an answer that was saved', () => {
  test('is told as the note when the note is all that was written', () => {
    expect(saved(null, { ...empty, noteLength: 25, noteChanged: true })).toBe(`Mette Hansen skrev en note ${about}`);
    expect(saved({ ...empty, noteLength: 25 }, empty)).toBe(`Mette Hansen slettede noten ${about}`);
    expect(saved({ ...empty, noteLength: 25 }, { ...empty, noteLength: 25, noteChanged: true })).toBe(
      `Mette Hansen rettede noten ${about}`,
    );
  });

  test('is told as the answer, without what was not there before', () => {
    expect(saved(null, { ...empty, answer: 'following' })).toBe(`Mette Hansen svarede ${about}: Følger`);
    expect(saved({ ...empty, answer: 'following' }, { ...empty, answer: 'operating' })).toBe(
      `Mette Hansen svarede ${about}: Følger → I drift`,
    );
    expect(saved({ ...empty, answer: 'following' }, empty)).toBe(`Mette Hansen fjernede svaret ${about}: Følger`);
    expect(saved({ ...empty, answer: 'operating' }, { ...empty, answer: 'operating', spread: 'single' })).toBe(
      `Mette Hansen rettede oplysninger i svaret ${about}`,
    );
  });
});

test('a date is told as one says it, and taken away as taken away', () => {
  const thing = { entity: 'radar', id: 'r', name: '2026' };
  const date = (before: string | null, after: string | null) =>
    told({ word: 'radar.fill-by', thing, before: { fillBy: before }, after: { fillBy: after } });
  expect(date(null, '2026-12-10')).toBe(
    'Mette Hansen satte en frist for udfyldning af radaren for 2026: 10. december 2026',
  );
  expect(date('2026-12-10', '2026-12-15')).toMatch(/flyttede fristen .*: 10\. december 2026 → 15\. december 2026$/);
  expect(date('2026-12-10', null)).toMatch(/fjernede fristen .*: 10\. december 2026$/);
});

test('a refusal names the page and the reason, and has nothing more to tell', () => {
  const refused = (id: string) => ({
    word: 'access.refused',
    thing: { entity: 'address', id, name: null, exists: false },
    after: { reason: 'page' },
  });
  const end = 'rollen giver ikke adgang';
  expect(told(refused('/fill'))).toBe(`Mette Hansen blev afvist på siden Udfyld: ${end}`);
  expect(told(refused('/audit/file'))).toBe(`Mette Hansen blev afvist på siden Log (/audit/file): ${end}`);
  expect(told(refused('/elsewhere'))).toBe(`Mette Hansen blev afvist på siden /elsewhere: ${end}`);
  expect(isToldInFull(lineOf(refused('/fill')))).toBe(true);
  expect(
    isToldInFull(
      lineOf({
        word: 'user.role',
        before: { role: 'reader', areaIds: [] },
        after: { role: 'contributor', areaIds: ['x'] },
      }),
    ),
  ).toBe(false);
});

test('people and invitations without a name can be told apart', () => {
  const invited = (id: string) =>
    told({ word: 'invitation.created', thing: { entity: 'invitation', id, name: null }, after: { role: 'reader' } });
  const [one, another] = ['01a204c7-0000-7000-8000-00000000ab12', '01a204c7-0000-7000-8000-00000000cd34'] as const;
  expect(invited(one)).toBe(`Mette Hansen inviterede en person (invitation ${shortCode(one)}): Læser`);
  expect(invited(another)).toContain(`(invitation ${shortCode(another)})`);
  const erased = { entity: 'user', id: '01a204c7-0000-7000-8000-00000000ef56', name: null };
  expect(told({ word: 'user.erased', thing: erased, after: { papers: 0 } })).toBe(
    `Mette Hansen slettede oplysningerne om en person, der nu står som slettet bruger ${shortCode(erased.id)}`,
  );
  expect(
    auditText({ ...lineOf({ word: 'session.opened' }), who: { id: erased.id, name: null, hidden: false } }, 'en'),
  ).toBe(`Deleted user ${shortCode(erased.id)} signed in`);
});

test('a thing is said with what it is where nothing else tells', () => {
  const called = (entity: string, name: string | null) =>
    auditThingInFull({ entity, id: 'x', name, hidden: false }, 'da');
  expect(called('radar', '2026')).toBe('radaren for 2026');
  expect(called('meeting', 'Drøftelse')).toBe('mødet “Drøftelse”');
  expect(called('user', 'Jens Olsen')).toBe('Jens Olsen');
  expect(called('area', null)).toBe('et fagområde');
});

describe('a value', () => {
  const id = '01a204c7-0000-7000-8000-00000000ab12';
  const value = (key: string, given: string, ids = false) =>
    auditValues(key, [given], { locale: 'da', names: {}, ids });

  test('that is a day or a moment is said as one', () => {
    expect(value('due', '2026-12-10')).toBe('10. december 2026');
    expect(value('revokedAt', '2026-11-22T20:37:03.949Z')).toBe('22. november 2026 21.37');
    expect(value('due', '2026-99-99')).toBe('2026-99-99');
  });

  test('that somebody typed stands as it is', () => {
    expect(value('title', '2026-12-10')).toBe('2026-12-10');
    expect(value('name', 'open')).toBe('open');
  });

  test('that is an id without a name is no bare id on a page, and is whole in a file', () => {
    expect(value('invitation', id)).toBe(`en person (invitation ${shortCode(id)})`);
    expect(value('areaIds', id)).toBe(`et fagområde (${shortCode(id)})`);
    expect(value('scope', id)).toBe(`(${shortCode(id)})`);
    expect(value('areaIds', id, true)).toBe(`et fagområde (${id})`);
    expect(value('scope', id, true)).toBe(id);
  });
});
