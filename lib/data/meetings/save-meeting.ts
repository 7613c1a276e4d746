import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { changeMeeting } from './change-meeting';
import { auditedHead, headData, type MeetingHeadInput, type MeetingTarget, tidyHead } from './meeting-input';
import { unclosed } from './prepare';

/** `previousId` left out stays as it is; null follows up nothing. */
export type SaveMeetingInput = MeetingTarget & MeetingHeadInput & { readonly previousId?: string | null | undefined };

/**
 * Changes a meeting's title, group, date, participants, and what it follows up. `invalid`: `title`, `forum`, `date`, `participants`, or
 * `previous` for itself; `conflict` `closed` or `changed`; `not_found`.
 */
export async function saveMeeting(viewer: Viewer, input: SaveMeetingInput): Promise<Result<null, never>> {
  const head = tidyHead(input);
  const { id, revision, previousId } = input;
  return changeMeeting<null>(
    viewer,
    { id, revision },
    {
      from: unclosed,
      make: async (tx, { kommuneId }) => {
        if (!head.ok) return head;
        if (previousId === id) return failure('invalid', 'previous');
        const own =
          typeof previousId === 'string' ? await tx.meeting.count({ where: { id: previousId, kommuneId } }) : 1;
        if (own === 0) return failure('not_found', 'no-previous');
        const data = { ...headData(head.value), ...(previousId === undefined ? {} : { previousId }) };
        const row = await tx.meeting.findUniqueOrThrow({ where: { id }, select: headColumns });
        await tx.meeting.update({ where: { id }, data, select: { id: true } });
        const before = auditedHead({
          ...row,
          participants: row.participants === '' ? [] : row.participants.split('\n'),
        });
        const after = {
          ...auditedHead(head.value),
          previousId: previousId === undefined ? row.previousId : previousId,
        };
        return success({ value: null, action: 'meeting.saved', before, after });
      },
    },
  );
}

const headColumns = { title: true, forum: true, date: true, participants: true, previousId: true } as const;
