import { beforeAll, describe, expect, test } from 'vitest';
import { savePlacement } from '../placements/save-placement';
import { content } from '../testing/fill-fixture';
import { must } from '../testing/import-builders';
import { makeInitiative } from '../testing/initiative-builders';
import {
  head,
  type MeetingPeople,
  makeMeetingPeople,
  openRoom,
  planMeeting,
  viewMeeting,
} from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { closeMeeting } from './close-meeting';
import { createMeeting } from './create-meeting';
import { addDecision } from './decisions';
import { readProposals } from './read-proposals';

const today = '2026-11-22';
let people: MeetingPeople;

function fixture() {
  const made = meetingFixture();
  beforeAll(() => {
    people = made();
  });
}

function aTechnology(position = 0) {
  const { technologyIds, areaId } = people;
  return { kind: 'technology', technologyId: technologyIds[position] ?? '', areaId } as const;
}

async function close(id: string) {
  const { revision } = await viewMeeting(people.editor, id);
  must(await closeMeeting(people.editor, { id, revision, version: '1', now: new Date() }));
}

describe('proposals', () => {
  fixture();

  test('are the gaps, the pilots and the open decisions, with their names', async () => {
    const { editor, radarId, kommuneId, areaIds, areaId } = people;
    const { technologyId } = aTechnology();
    must(
      await savePlacement(editor, {
        radarId,
        technologyId,
        areaId,
        version: 0,
        content: content({ answer: 'not-in-use' }),
      }),
    );
    const initiativeId = await makeInitiative({
      ...{ kommuneId, areaIds: areaIds.slice(1, 2), title: 'Robot på rådhuset', plannedEnd: '2026-01-31' },
      came: 'idea 2025-01-01, pilot 2025-06-01',
    });
    const room = await openRoom(editor, []);
    const decided = { kind: 'action', what: 'Undersøg økonomien', who: 'Chef', due: '2026-12-01' } as const;
    const { id: decisionId } = must(await addDecision(editor, { ...decided, meetingId: room.id }));
    await close(room.id);
    const proposed = must(await readProposals(editor, { language: 'da', today }));
    expect(proposed.map(({ key }) => key)).toEqual([
      `technology/${technologyId}/${areaId}`,
      `initiative/${initiativeId}`,
      `decision/${decisionId}`,
    ]);
    expect(proposed).toMatchObject([
      { kind: 'technology', technologyId, areaId, why: { kind: 'gap', finding: 'untapped', distance: -3 } },
      { title: 'Robot på rådhuset', initiativeId, why: { kind: 'pilot', months: 17 } },
      { kind: 'topic', title: 'Undersøg økonomien', why: { kind: 'open-decision', due: '2026-12-01' } },
    ]);
    expect(proposed[0]?.title).not.toBe('');
    expect(proposed[0]?.areaName).not.toBeNull();
    const narrow = must(
      await readProposals(editor, { language: 'da', today, areaIds: areaIds.slice(1, 2), previousId: null }),
    );
    expect(narrow.map(({ key }) => key)).toEqual([`initiative/${initiativeId}`]);
    const agenda = [
      { kind: 'technology', technologyId, areaId },
      { kind: 'initiative', initiativeId },
      { kind: 'decision', decisionId },
    ] as const;
    const planned = await planMeeting(editor, agenda);
    expect(planned.items.map(({ why }) => why)).toEqual(proposed.map(({ why }) => why));
    expect(planned.items.map(({ title }) => title)).toEqual(proposed.map(({ title }) => title));
    expect(planned.previous?.id).toBe(room.id);
  });

  test('the oldest pilot is found among a hundred newer ones that come before it by title', async () => {
    const { editor, kommuneId, areaIds } = people;
    const pilot = { kommuneId, areaIds: areaIds.slice(2, 3) };
    for (let index = 0; index < 101; index += 1)
      await makeInitiative({
        ...{ ...pilot, title: `A${index}`, plannedEnd: '2026-10-31', purpose: 'Kortere ventetid' },
        came: 'pilot 2026-09-01',
      });
    const oldest = await makeInitiative({
      ...{ ...pilot, title: 'Å', plannedEnd: '2026-01-31' },
      came: 'pilot 2020-01-01',
    });
    const chosen = { areaIds: pilot.areaIds, previousId: null };
    const proposed = must(await readProposals(editor, { language: 'da', today, ...chosen }));
    expect(proposed[0]).toMatchObject({ initiativeId: oldest, title: 'Å' });
    expect(proposed).toHaveLength(5);
  }, 60_000);

  test('without a radar there are none', async () => {
    const without = await makeMeetingPeople();
    expect(await readProposals(without.stranger, { language: 'da', today })).toMatchObject({ reason: 'no-radar' });
    expect(await createMeeting(without.stranger, { ...head, agenda: [], today })).toMatchObject({ reason: 'no-radar' });
  });
});
