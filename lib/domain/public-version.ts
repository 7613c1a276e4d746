import { type DiscussionLeftOut, nothingLeftOut, publicDiscussion } from './public-discussion';
import type { Snapshot } from './snapshot';

/** What a public version leaves out, so that whoever publishes it sees what is published. */
export type LeftOut = DiscussionLeftOut & {
  /** How many of the picked notes. */
  readonly notes: number;
  readonly author: boolean;
};

export type Published = { readonly snapshot: Snapshot; readonly leftOut: LeftOut };

/**
 * A snapshot as its audience may read it.
 *
 * A public version leaves out every note, since notes may name persons and suppliers, and who made the paper. The editor's own
 * texts are published as they are written. Of a discussion what was agreed and decided is published, without what
 * `publicDiscussion` leaves out. An internal version leaves out nothing.
 */
export function forAudience(snapshot: Snapshot): Published {
  if (snapshot.options.audience === 'internal')
    return { snapshot, leftOut: { notes: 0, author: false, ...nothingLeftOut } };
  const told = discussionFor(snapshot);
  return {
    snapshot: {
      ...{ ...snapshot, notes: [], author: null },
      ...(told === null ? {} : { discussion: told.discussion }),
    },
    leftOut: {
      notes: snapshot.notes.length,
      author: snapshot.author !== null,
      ...(told?.leftOut ?? nothingLeftOut),
    },
  };
}

function discussionFor({ discussion, comparison, options }: Snapshot) {
  if (discussion === undefined) return null;
  return publicDiscussion(discussion, { areas: comparison.areas, areaIds: options.areaIds });
}
