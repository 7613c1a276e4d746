import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import { showJoinCode } from '../../domain/meeting/join-code';
import type { AnswerView, DecisionView, MeetingView } from '../../domain/meeting/meeting-view';
import { isRoomOpen } from '../../domain/meeting/room-open';
import { themes } from '../../domain/meeting/theme';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';
import { decisionColumns, toDecision } from './decision-row';
import { readEarlierDecisions } from './earlier-decisions';
import { findContinued } from './find-continued';
import { parseStatus } from './parse-stored';
import { maySee } from './prepare';
import { readItems } from './read-items';

/** A meeting of the viewer's own kommune, whole. `not_found` for any other. The code is for the editor alone. */
export async function readMeeting(
  viewer: Viewer,
  id: string,
  { language }: { readonly language: Language },
): Promise<Result<MeetingView, never>> {
  const allowed = maySee(viewer);
  if (!allowed.ok) return allowed;
  const kommuneId = allowed.value;
  const client = database().read;
  const row = await client.meeting.findFirst({ where: { id, kommuneId }, select: columns });
  if (row === null) return failure('not_found', 'no-meeting');
  const { radar, answers, previousId: planned, joinCode, participants, closedAt, openedAt, createdAt, ...head } = row;
  const status = parseStatus(row.status);
  const phonesOpen = isRoomOpen({ status, openedAt }, new Date());
  const { edition, ...laidOver } = radar;
  const { editionId } = radar;
  const mayPrepare = can(viewer, { action: 'prepare-meeting', kommuneId });
  // A planned meeting shows what it will follow up once it is opened; from then on that is settled.
  const linked = { id, previousId: planned, forum: head.forum, createdAt };
  const previousId = status === 'planned' ? await findContinued(client, kommuneId, linked) : planned;
  const previous = await readPrevious(client, kommuneId, previousId);
  return success({
    ...head,
    status,
    phonesOpen,
    participants: participants.split('\n').filter((line) => line !== ''),
    year: laidOver.year,
    editionId,
    editionTitle: language === 'en' ? edition.titleEn || edition.title : edition.title,
    publisher: edition.publisher,
    joinCode: mayPrepare && phonesOpen && joinCode !== null ? showJoinCode(joinCode) : null,
    previous: previous === null ? null : { id: previous.id, title: previous.title, date: previous.date },
    closedAt: closedAt?.toISOString() ?? null,
    items: await readItems(client, { id, radarId: head.radarId, editionId, language }),
    decisions: await readDecisions(client, { id, editionId, language }),
    answers: answersOf(answers, previous),
    followUp: await readEarlierDecisions(client, { kommuneId, id, previousId, editionId, language }),
    mayPrepare,
  });
}

const columns = {
  id: true,
  title: true,
  forum: true,
  date: true,
  participants: true,
  status: true,
  revision: true,
  radarId: true,
  previousId: true,
  joinCode: true,
  currentItemId: true,
  createdAt: true,
  openedAt: true,
  closedAt: true,
  radar: {
    select: { year: true, editionId: true, edition: { select: { title: true, titleEn: true, publisher: true } } },
  },
  answers: { select: { theme: true, text: true, revision: true } },
} satisfies Prisma.MeetingSelect;

const previousColumns = {
  id: true,
  title: true,
  date: true,
  answers: { select: { theme: true, text: true } },
} satisfies Prisma.MeetingSelect;

type Previous = Prisma.MeetingGetPayload<{ select: typeof previousColumns }>;

async function readPrevious(client: Tx, kommuneId: string, id: string | null): Promise<Previous | null> {
  return id === null ? null : client.meeting.findFirst({ where: { id, kommuneId }, select: previousColumns });
}

type Asked = { readonly id: string; readonly editionId: string; readonly language: Language };

async function readDecisions(client: Tx, { id, editionId, language }: Asked): Promise<DecisionView[]> {
  const rows = await client.meetingDecision.findMany({
    where: { meetingId: id },
    select: decisionColumns(editionId),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => toDecision(row, language));
}

type StoredAnswer = { theme: string; text: string; revision: number };

function answersOf(answers: readonly StoredAnswer[], previous: Previous | null): AnswerView[] {
  return themes.map((theme) => {
    const own = answers.find((answer) => answer.theme === theme);
    const last = previous?.answers.find((answer) => answer.theme === theme)?.text ?? '';
    return {
      theme,
      text: own?.text ?? '',
      revision: own?.revision ?? 0,
      last: previous === null || last === '' ? null : { text: last, date: previous.date },
    };
  });
}
