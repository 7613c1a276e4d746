import type { DecisionView } from '../../domain/meeting/meeting-view';
import type { Minutes, MinutesDecision, MinutesItem } from '../../domain/meeting/minutes';
import { themes } from '../../domain/meeting/theme';
import { showsSpread } from '../../domain/meeting/view-counts';
import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';
import { decisionColumns, toDecision } from './decision-row';
import { readEarlierDecisions } from './earlier-decisions';
import { agreedColumns, agreedOf } from './item-agreed';
import { titleColumns, titleOf } from './item-row';
import { parseCounts, parseStage, parseWhy } from './parse-stored';

export type MinutesOptions = { readonly language: Language; readonly version: string };

/** A meeting's minutes from what is stored now. Asks no permission: the caller has found the meeting. */
export async function composeMinutes(client: Tx, id: string, options: MinutesOptions): Promise<Minutes> {
  const { language, version } = options;
  const meeting = await client.meeting.findUniqueOrThrow({ where: { id }, select: headColumns });
  const { kommuneId, kommune, radar, previousId, answers, closedAt, participants, title, forum, date } = meeting;
  const { editionId, edition, year } = radar;
  const decisions = await readDecisions(client, id, { editionId, language });
  const items = await readItems(client, id, { editionId, language, decisions });
  const earlier = await readEarlierDecisions(client, { kommuneId, id, previousId, editionId, language });
  const answerOf = new Map(answers.map(({ theme, text }) => [theme, text]));
  return {
    meetingId: id,
    kommuneName: kommune.name,
    simulated: kommune.simulated || edition.simulated,
    ...{ title, forum, date, year, version },
    participants: participants.split('\n').filter((line) => line !== ''),
    editionTitle: language === 'en' ? edition.titleEn || edition.title : edition.title,
    publisher: edition.publisher,
    closedAt: closedAt?.toISOString() ?? null,
    items,
    answers: themes.map((theme) => ({ theme, text: answerOf.get(theme) ?? '' })).filter(({ text }) => text !== ''),
    followedUp: earlier.map(toMinutes),
    otherDecisions: decisions.filter(({ itemId }) => itemId === null).map(toMinutes),
  };
}

const headColumns = {
  kommuneId: true,
  title: true,
  forum: true,
  date: true,
  participants: true,
  previousId: true,
  closedAt: true,
  kommune: { select: { name: true, simulated: true } },
  radar: {
    select: {
      year: true,
      editionId: true,
      edition: { select: { title: true, titleEn: true, publisher: true, simulated: true } },
    },
  },
  answers: { select: { theme: true, text: true } },
} as const;

type Named = { readonly editionId: string; readonly language: Language };

async function readDecisions(client: Tx, meetingId: string, { editionId, language }: Named): Promise<DecisionView[]> {
  const rows = await client.meetingDecision.findMany({
    where: { meetingId },
    select: decisionColumns(editionId),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => toDecision(row, language));
}

async function readItems(
  client: Tx,
  meetingId: string,
  { editionId, language, decisions }: Named & { readonly decisions: readonly DecisionView[] },
): Promise<MinutesItem[]> {
  const rows = await client.meetingItem.findMany({
    where: { meetingId },
    select: {
      id: true,
      areaId: true,
      why: true,
      note: true,
      stage: true,
      spread: true,
      ...agreedColumns,
      ...titleColumns(editionId),
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => {
    const { kind, title, areaName } = titleOf(row, language);
    const agreed = agreedOf(row);
    return {
      ...{ kind, title, areaName, areaId: row.areaId },
      why: parseWhy(row.why),
      note: row.note,
      spread: showsSpread(parseStage(row.stage)) ? parseCounts(row.spread) : null,
      agreed: agreed === null ? null : { answer: agreed.answer, before: agreed.before, reason: agreed.reason },
      decisions: decisions.filter(({ itemId }) => itemId === row.id).map(toMinutes),
    };
  });
}

function toMinutes({ technologyId, initiativeId, ...decision }: DecisionView): MinutesDecision {
  const { kind, what, who, due, about, status, outcome } = decision;
  const aboutInitiative = technologyId === null && initiativeId !== null;
  return { kind, what, who, due, about, aboutInitiative, status, outcome };
}
