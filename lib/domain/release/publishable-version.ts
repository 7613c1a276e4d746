import type { Participant } from './participant';
import type { Group } from './partition-groups';
import { type PublishableGroups, publishableGroups } from './publishable-groups';
import { fewestInSet } from './small-derivable-set';

export type VersionInput = {
  readonly participants: readonly Participant[];
  /** The groups that were published before, of this round and all others. */
  readonly before: readonly Group[];
  /** The participants whose contribution is another than an earlier version of this round counted. */
  readonly corrected: ReadonlySet<string>;
};

/**
 * Which groups of a round's next version may be published.
 *
 * Two versions of one round differ by what was corrected and by nothing else, so their difference is about those who corrected: a
 * corrected contribution counts as one that left and another that came. Of one to five corrections nothing is published.
 */
export function publishableVersion({ participants, before, corrected }: VersionInput): PublishableGroups {
  if (corrected.size > 0 && corrected.size < fewestInSet)
    return { groups: [], withheld: [{ partition: 'country', key: null, reason: 'few-corrected' }] };
  const anew = new Map(participants.map(({ id }) => [corrected.has(id) ? `${id} corrected` : id, id]));
  const ids = [...anew];
  const renamed = participants.map((one, index) => ({ ...one, id: ids[index]?.[0] ?? one.id }));
  const { groups, withheld } = publishableGroups(renamed, before);
  const own = (id: string) => anew.get(id) ?? id;
  return { groups: groups.map((group) => ({ ...group, memberIds: group.memberIds.map(own).sort() })), withheld };
}
