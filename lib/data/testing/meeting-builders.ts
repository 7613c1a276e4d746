import type { Viewer } from '../../domain/access';
import type { Answer } from '../../domain/answer';
import type { AgendaChoice } from '../../domain/meeting/agenda-key';
import type { MeetingItemView, MeetingView } from '../../domain/meeting/meeting-view';
import { database } from '../database';
import { createMeeting } from '../meetings/create-meeting';
import { findPass, type MeetingPass } from '../meetings/find-pass';
import { collectViews } from '../meetings/item-stage';
import { joinMeeting } from '../meetings/join-meeting';
import { openMeeting } from '../meetings/open-meeting';
import { placeView } from '../meetings/place-view';
import { readMeeting } from '../meetings/read-meeting';
import { makeRadar } from './builders';
import { must } from './import-builders';
import { makePeople, type People } from './people';

/** One person of each role, a radar laid over the standard edition, and a technology that it finds ready. */
export type MeetingPeople = People & {
  readonly radarId: string;
  readonly areaId: string;
  readonly technologyId: string;
  readonly technologyIds: readonly string[];
};

export async function makeMeetingPeople(): Promise<MeetingPeople> {
  const people = await makePeople();
  const radarId = await makeRadar(people.kommuneId);
  const rows = await database().read.editionPlacement.findMany({
    where: { ring: 'ready', scope: 'combined', edition: { radars: { some: { id: radarId } } } },
    select: { technologyId: true },
    orderBy: { technologyId: 'asc' },
  });
  const technologyIds = rows.map((row) => row.technologyId);
  const [technologyId = ''] = technologyIds;
  const [areaId = ''] = people.areaIds;
  return { ...people, radarId, areaId, technologyId, technologyIds };
}

export const head = { title: 'Drøftelse', forum: 'Direktionen', date: '2026-11-22', participants: 'Direktør\nChef' };

/** A planned meeting; about nothing where no agenda is given. */
export async function planMeeting(
  editor: Viewer,
  agenda: readonly AgendaChoice[] = [],
  part: Partial<Parameters<typeof createMeeting>[1]> = {},
): Promise<MeetingView> {
  const { id } = must(await createMeeting(editor, { ...head, agenda, today: '2026-11-22', ...part }));
  return viewMeeting(editor, id);
}

export async function viewMeeting(viewer: Viewer, id: string): Promise<MeetingView> {
  return must(await readMeeting(viewer, id, { language: 'da' }));
}

/** An open meeting and its code. */
export async function openRoom(editor: Viewer, agenda: readonly AgendaChoice[]) {
  const { id, revision } = await planMeeting(editor, agenda);
  const { joinCode } = must(await openMeeting(editor, { id, revision }));
  return { ...(await viewMeeting(editor, id)), code: joinCode };
}

/** A phone that has joined. */
export async function joinPhone(code: string, address = '192.0.2.1'): Promise<MeetingPass> {
  const { token } = must(await joinMeeting(code, { address }));
  const pass = await findPass(token);
  if (pass === null) throw new Error('No pass for a phone that joined');
  return pass;
}

/** The first item as it stands now. */
export async function firstItem(viewer: Viewer, id: string): Promise<MeetingItemView> {
  const [item] = (await viewMeeting(viewer, id)).items;
  if (item === undefined) throw new Error('A meeting without items');
  return item;
}

/** Collects the first item and lets a phone give each of the answers. */
export async function collectAnswers(editor: Viewer, room: { id: string; code: string }, answers: readonly Answer[]) {
  const { id: itemId, revision } = await firstItem(editor, room.id);
  must(await collectViews(editor, { itemId, revision }));
  const round = await roundOf(itemId);
  const passes: MeetingPass[] = [];
  for (const answer of answers) {
    const pass = await joinPhone(room.code);
    must(await placeView(pass, { itemId, round, answer }));
    passes.push(pass);
  }
  return { itemId, round, passes };
}

/** The round that an item is in. */
export async function roundOf(id: string): Promise<number> {
  const item = await database().read.meetingItem.findUniqueOrThrow({ where: { id }, select: { round: true } });
  return item.round;
}

/** Makes it so many hours since the meeting was opened. */
export async function openedAgo(id: string, hours: number): Promise<void> {
  const openedAt = new Date(Date.now() - hours * 3_600_000);
  await database().write.$transaction((tx) => tx.meeting.update({ where: { id }, data: { openedAt } }));
}
