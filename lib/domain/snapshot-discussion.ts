import type { Answer } from './answer';
import type { Minutes, MinutesDecision } from './meeting/minutes';

/** A decision as a paper keeps it: as it was made, and not what has become of it since. */
export type SnapshotDecision = Pick<MinutesDecision, 'kind' | 'what' | 'who' | 'due' | 'about'>;

/**
 * What a paper keeps of one closed meeting: what was agreed on and decided, with the reasons. Not what was noted, how each
 * placed, or who took part.
 */
export type SnapshotDiscussion = {
  readonly meetingId: string;
  readonly title: string;
  readonly forum: string;
  /** ISO yyyy-mm-dd. */
  readonly date: string;
  readonly placements: readonly {
    readonly title: string;
    /** Null is the combined radar. */
    readonly areaName: string | null;
    readonly answer: Answer;
    readonly before: Answer | null;
    readonly reason: string;
  }[];
  readonly decisions: readonly SnapshotDecision[];
};

/** What a paper tells of a meeting, from its minutes. */
export function discussionOf(
  minutes: Pick<Minutes, 'meetingId' | 'title' | 'forum' | 'date' | 'items' | 'otherDecisions'>,
): SnapshotDiscussion {
  const { meetingId, title, forum, date, items, otherDecisions } = minutes;
  const decided = [...items.flatMap(({ decisions }) => decisions), ...otherDecisions];
  return {
    ...{ meetingId, title, forum, date },
    placements: items.flatMap(({ title: name, areaName, agreed }) =>
      agreed === null ? [] : [{ title: name, areaName, ...agreed }],
    ),
    decisions: decided.map(({ kind, what, who, due, about }) => ({ kind, what, who, due, about })),
  };
}
