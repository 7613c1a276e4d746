import type { Answer } from './answer';
import type { Minutes, MinutesDecision, MinutesItem } from './meeting/minutes';

/** A decision as a paper keeps it: as it was made, and not what has become of it since. */
export type SnapshotDecision = Pick<MinutesDecision, 'kind' | 'what' | 'who' | 'due' | 'about'> & {
  /** Null for what was decided of no area; absent in papers from before it was kept. */
  readonly areaId?: string | null | undefined;
  /** Absent where the minutes do not tell. */
  readonly aboutInitiative?: boolean | undefined;
};

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
    /** Absent in papers from before it was kept. */
    readonly areaId?: string | null | undefined;
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
  return {
    ...{ meetingId, title, forum, date },
    placements: items.flatMap(({ title: name, areaName, areaId, agreed }) =>
      agreed === null ? [] : [{ title: name, areaName, areaId, ...agreed }],
    ),
    decisions: [
      ...items.flatMap((item) => item.decisions.map((decision) => decisionOf(decision, item))),
      ...otherDecisions.map((decision) => decisionOf(decision, null)),
    ],
  };
}

/** What is decided under an initiative is about that initiative, unless something else was said. */
function decisionOf(decision: MinutesDecision, item: MinutesItem | null): SnapshotDecision {
  const { kind, what, who, due, about } = decision;
  const ofTechnology = item?.kind === 'technology' && item.title === about;
  const aboutInitiative = decision.aboutInitiative ?? (ofTechnology ? false : undefined);
  const areaId = item === null || item.areaName === null ? null : item.areaId;
  return { kind, what, who, due, about, areaId, aboutInitiative };
}
