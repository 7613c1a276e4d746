import { beforeAll, describe, expect, test } from 'vitest';
import { demoExperiences } from '../../../prisma/seed/demo-experiences';
import { kommuner } from '../../../prisma/seed/kommuner';
import type { Viewer } from '../../domain/access';
import { cellHintKinds } from '../../domain/initiative/cell-hint';
import { contentProblems } from '../../domain/initiative/content-problems';
import { phases } from '../../domain/initiative/initiative';
import { pilotProblems } from '../../domain/initiative/pilot-health';
import { readAudit } from '../audit/read-audit';
import { database } from '../database';
import { readShared } from '../experiences/read-experiences';
import { listInitiatives } from '../initiatives/list-initiatives';
import { readHints } from '../initiatives/read-hints';
import { readInitiative } from '../initiatives/read-initiative';
import { readPilotSummary } from '../initiatives/read-pilot-summary';
import { readMeeting } from '../meetings/read-meeting';
import { readMinutes } from '../meetings/read-minutes';
import { must } from '../testing/import-builders';
import { testDatabase } from '../testing/test-database';
import { seedDemo } from './demo';

const editor: Viewer = { userId: 'demo-eksempel-editor', kommuneId: 'demo-eksempel', role: 'editor', areaIds: [] };
const blank: Viewer = { userId: 'demo-blank-editor', kommuneId: 'demo-blank', role: 'editor', areaIds: [] };
const today = '2026-11-22';
const asked = { language: 'da', today } as const;

describe('what Eksempelkommune does and has decided', () => {
  testDatabase();
  beforeAll(async () => void (await seedDemo(new Date(`${today}T12:00:00Z`))), 60_000);

  test('has initiatives of every phase, and pilots with every problem', async () => {
    const { rows, all } = must(await listInitiatives(editor, { ...asked, page: 1, size: 100 }));
    expect(all).toBe(19);
    expect(new Set(rows.map(({ phase }) => phase))).toEqual(new Set(phases));
    expect(new Set(rows.flatMap(({ problems }) => problems))).toEqual(new Set(pilotProblems));
    expect(rows.some(({ phase, problems }) => phase === 'pilot' && problems.length === 0)).toBe(true);
  });

  test('disagrees with its placements in every way there is', async () => {
    const hints = must(await readHints(editor, asked));
    expect(new Set(hints.map(({ kind }) => kind))).toEqual(new Set(cellHintKinds));
    expect(must(await readPilotSummary(editor, asked)).hints).toBe(hints.length);
    expect(hints.length).toBeLessThan(12);
  });

  test('is overdue and stuck as much a fortnight later, when the demo is made anew', async () => {
    const now = must(await readPilotSummary(editor, asked)).problems;
    const later = must(await readPilotSummary(editor, { ...asked, today: '2026-12-06' })).problems;
    expect(now.overdue).toBeGreaterThanOrEqual(3);
    expect(now.stuck).toBeGreaterThanOrEqual(2);
    expect([later.overdue, later.stuck]).toEqual([now.overdue, now.stuck]);
  });

  test('could have been written on the page: no text is refused, and no day is out of order', async () => {
    const { rows } = must(await listInitiatives(editor, { ...asked, page: 1, size: 100 }));
    for (const { id } of rows) {
      const { initiative } = must(await readInitiative(editor, id, asked));
      expect([id, contentProblems(initiative)]).toEqual([id, []]);
      const days = initiative.steps.map(({ since }) => since);
      expect(days).toEqual(days.toSorted());
      expect(days.every((day) => day <= today)).toBe(true);
    }
  });

  test('has one closed meeting, whose placements stand on the radar, and the next, which follows it up', async () => {
    const minutes = must(await readMinutes(editor, 'demo-moede-1', { language: 'da', version: '9' }));
    expect(minutes).toMatchObject({ simulated: true, version: '0.1.0', kommuneName: 'Eksempelkommune' });
    expect(minutes.items.map(({ kind }) => kind)).toEqual([
      ...['technology', 'technology', 'initiative', 'initiative', 'topic'],
    ]);
    const decided = [...minutes.items.flatMap(({ decisions }) => decisions), ...minutes.otherDecisions];
    expect(decided.map(({ status }) => status)).toEqual(['open', 'open', 'open', 'open', 'open']);
    expect(decided.map(({ about }) => about)).toEqual([
      ...['Cloud', 'Selvkørende bus til erhvervsområdet', 'Oversættelse i forældrekontakten', null],
      'VR i genoptræningen',
    ]);
    const items = await database().read.meetingItem.findMany({ where: { agreedAnswer: { not: null } } });
    expect(items).toHaveLength(2);
    for (const { technologyId, areaId, agreedAnswer } of items) {
      const where = { radarId: 'demo-eksempel-2026', technologyId: technologyId ?? '', scope: areaId ?? 'combined' };
      expect(await database().read.placement.findFirst({ where, select: { answer: true } })).toEqual({
        answer: agreedAnswer,
      });
    }
    const next = must(await readMeeting(editor, 'demo-moede-2', { language: 'da' }));
    expect(next.items).toHaveLength(5);
    expect(next.followUp.map(({ status }) => status).toSorted()).toEqual(['done', 'done', 'open', 'open', 'open']);
  });

  test('is told by five other simulated kommuner what they have learnt, and tells them itself', async () => {
    const shared = must(await readShared(blank, { ...asked, page: 1 }));
    expect(shared.total).toBe(demoExperiences.length);
    const others = demoExperiences.filter(({ kommuneId }) => kommuneId !== 'demo-eksempel');
    expect(others).toHaveLength(5);
    const used = await database().read.experienceUse.count({ where: { experience: { kommuneId: 'demo-eksempel' } } });
    expect(used).toBe(2);
  });

  test('has its work in the log, by its own people and newest first, and none of it from days to come', async () => {
    const { lines } = must(await readAudit(editor, {}));
    expect(lines.length).toBeGreaterThan(40);
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['access', 'answers', 'initiatives', 'meetings']));
    expect(lines.every(({ who }) => who?.name?.startsWith('Demo '))).toBe(true);
    const times = lines.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times.every((at) => at <= Date.parse(`${today}T12:00:00Z`))).toBe(true);
    expect(lines.filter(({ kind, thing }) => kind === 'initiatives' && !thing.exists)).toEqual([]);
    const opened = lines.filter(({ word }) => word === 'session.opened');
    const { lastSeenAt } = await database().read.user.findUniqueOrThrow({ where: { id: editor.userId } });
    expect(lastSeenAt).toEqual(opened.find(({ who }) => who?.id === editor.userId)?.at);
  });

  test('names no real kommune', async () => {
    const { read } = database();
    const written = JSON.stringify([
      ...[await read.initiative.findMany(), await read.meeting.findMany(), await read.meetingItem.findMany()],
      ...[await read.meetingDecision.findMany(), await read.meetingAnswer.findMany(), await read.experience.findMany()],
    ]);
    expect(kommuner.map(([, name]) => name).filter((name) => written.includes(name))).toEqual([]);
    expect(await read.experience.count({ where: { kommune: { simulated: false } } })).toBe(0);
  });
});
