import { z } from 'zod';
import { type MeetingHead, meetingHeadProblem, splitParticipants, tidyLine } from '../../domain/meeting/meeting-head';
import { failure, type Result, success } from '../../domain/result';

/**
 * What a meeting's head may be, whoever sends it; the rules judge it, this only bounds what they are given. `participants` is one role a
 * line; `date` ISO yyyy-mm-dd.
 */
export const meetingHeadSchema = z.object({
  title: z.string().max(1000),
  forum: z.string().max(1000),
  date: z.string().max(20),
  participants: z.string().max(20_000),
});

export type MeetingHeadInput = z.infer<typeof meetingHeadSchema>;

/** A meeting as it was seen: `revision` is the one that the change was made from. */
export type MeetingTarget = { readonly id: string; readonly revision: number };

/** The head, tidied; `invalid` with what is wrong: `title`, `forum`, `date` or `participants`. */
export function tidyHead({ title, forum, date, participants }: MeetingHeadInput): Result<MeetingHead, never> {
  const head: MeetingHead = {
    title: tidyLine(title),
    forum: tidyLine(forum),
    date: date.trim(),
    participants: splitParticipants(participants),
  };
  const problem = meetingHeadProblem(head);
  return problem === null ? success(head) : failure('invalid', problem);
}

/** What is stored of a head. */
export function headData({ participants, ...head }: MeetingHead) {
  return { ...head, participants: participants.join('\n') };
}

/** What the audit tells of a head: how many take part, not who. */
export function auditedHead({ participants, ...head }: MeetingHead) {
  return { ...head, participants: participants.length };
}
