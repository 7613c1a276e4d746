import type { Prisma } from '@client';
import type { DecisionView } from '../../domain/meeting/meeting-view';
import type { Language } from '../editions/edition-view';
import { type TechnologyNames, technologyTitle } from './item-row';
import { parseDecisionKind, parseDecisionStatus } from './parse-stored';

/** What is read of a decision; a technology is called what that edition calls it. */
export function decisionColumns(editionId: string) {
  return {
    id: true,
    meetingId: true,
    itemId: true,
    kind: true,
    what: true,
    who: true,
    due: true,
    technologyId: true,
    initiativeId: true,
    status: true,
    outcome: true,
    settledAt: true,
    revision: true,
    meeting: { select: { title: true, date: true } },
    technology: {
      select: {
        name: true,
        nameEn: true,
        description: true,
        descriptionEn: true,
        editions: { where: { editionId }, select: { name: true, nameEn: true } },
      },
    },
    initiative: { select: { title: true } },
  } satisfies Prisma.MeetingDecisionSelect;
}

export type DecisionRow = {
  id: string;
  meetingId: string;
  itemId: string | null;
  kind: string;
  what: string;
  who: string;
  due: string;
  technologyId: string | null;
  initiativeId: string | null;
  status: string;
  outcome: string;
  settledAt: Date | null;
  revision: number;
  meeting: { title: string; date: string };
  technology: TechnologyNames | null;
  initiative: { title: string } | null;
};

/** One decision as it is shown. */
export function toDecision(row: DecisionRow, language: Language): DecisionView {
  const { meeting, technology, initiative, due, settledAt, kind, status, ...decision } = row;
  return {
    ...decision,
    meetingTitle: meeting.title,
    meetingDate: meeting.date,
    kind: parseDecisionKind(kind),
    due: due === '' ? null : due,
    about: technology === null ? (initiative?.title ?? null) : technologyTitle(technology, language).title,
    status: parseDecisionStatus(status),
    settledAt: settledAt?.toISOString() ?? null,
  };
}
