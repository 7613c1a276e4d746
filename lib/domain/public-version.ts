import type { Snapshot } from './snapshot';
import type { SnapshotDiscussion } from './snapshot-discussion';

/** What a public version leaves out, so that whoever publishes it sees what is published. */
export type LeftOut = {
  /** How many of the picked notes. */
  readonly notes: number;
  readonly author: boolean;
  /** Of how many decisions it is not said who is responsible. */
  readonly responsible: number;
};

export type Published = { readonly snapshot: Snapshot; readonly leftOut: LeftOut };

/**
 * A snapshot as its audience may read it.
 *
 * A public version leaves out every note, since notes may name persons and suppliers, and who made the paper. The editor's own
 * texts are published as they are written. Of a discussion what was agreed and decided is published with its reasons; who is
 * responsible may be a name, and is left out. An internal version leaves out nothing.
 */
export function forAudience(snapshot: Snapshot): Published {
  if (snapshot.options.audience === 'internal')
    return { snapshot, leftOut: { notes: 0, author: false, responsible: 0 } };
  const { discussion } = snapshot;
  return {
    snapshot: {
      ...{ ...snapshot, notes: [], author: null },
      ...(discussion === undefined ? {} : { discussion: withoutResponsible(discussion) }),
    },
    leftOut: {
      notes: snapshot.notes.length,
      author: snapshot.author !== null,
      responsible: responsibleCount(discussion),
    },
  };
}

function withoutResponsible(discussion: SnapshotDiscussion): SnapshotDiscussion {
  return { ...discussion, decisions: discussion.decisions.map((decision) => ({ ...decision, who: '' })) };
}

function responsibleCount(discussion: SnapshotDiscussion | undefined): number {
  return discussion?.decisions.filter(({ who }) => who !== '').length ?? 0;
}
