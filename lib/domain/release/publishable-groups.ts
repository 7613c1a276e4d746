import type { Participant } from './participant';
import { countryGroup, type Group, type PartitionKey, partitionGroups, partitionKeys } from './partition-groups';
import { fewestInSet, type Members, smallDerivableSet } from './small-derivable-set';

/** Why figures of a group, or of a whole partition, are not published in this round. */
export const withheldReasons = [
  /** Fewer than six take part. */
  'too-few',
  /** Fewer than six came, went or corrected their contribution since the group was published earlier. */
  'few-changed',
  /** Fewer than six corrected their contribution since an earlier version of the same round. */
  'few-corrected',
  /** Together with what else is published, its figures would give away those of fewer than six. */
  'derivable',
  /** The partition has one group only: it is the country again. */
  'one-group',
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export type Withheld = {
  readonly partition: Group['partition'];
  /** The group's key; null for the whole partition. */
  readonly key: string | null;
  readonly reason: WithheldReason;
};

export type PublishableGroups = { readonly groups: readonly Group[]; readonly withheld: readonly Withheld[] };

/**
 * Which groups of a round may be published, decided from lists of participants before any answer is read.
 *
 * Whatever follows from what is published, in this round and all before it, by adding and subtracting, is about at least six kommuner.
 * The country comes first: where it may not be published nothing is. Then each partition in turn: a group of which fewer than six
 * joined or left since any time it was published waits; where what is left would still give away fewer than six, the whole
 * partition waits. `before` are the groups of earlier rounds, in any order.
 */
export function publishableGroups(
  participants: readonly Participant[],
  before: readonly Group[] = [],
): PublishableGroups {
  const country = countryGroup(participants);
  const refused = refusal(country, before, []);
  if (refused !== null) return { groups: [], withheld: [{ partition: 'country', key: null, reason: refused }] };
  return partitionKeys.reduce<PublishableGroups>(
    (so, partition) => addPartition(so, { partition, participants, before }),
    { groups: [country], withheld: [] },
  );
}

type Adding = {
  readonly partition: PartitionKey;
  readonly participants: readonly Participant[];
  readonly before: readonly Group[];
};

function addPartition(so: PublishableGroups, { partition, participants, before }: Adding): PublishableGroups {
  const withhold = (reason: WithheldReason, key: string | null = null): Withheld => ({ partition, key, reason });
  const candidates = partitionGroups(partition, participants);
  if (candidates.length < 2) return { ...so, withheld: [...so.withheld, withhold('one-group')] };
  const waiting = candidates.filter((group) => fewChanged(group, before));
  const ready = candidates.filter((group) => !waiting.includes(group));
  const groups = [...so.groups, ...ready];
  if (smallDerivableSet(membersOf([...before, ...groups])) !== null) {
    return { ...so, withheld: [...so.withheld, withhold('derivable')] };
  }
  return { groups, withheld: [...so.withheld, ...waiting.map(({ key }) => withhold('few-changed', key))] };
}

function refusal(group: Group, before: readonly Group[], beside: readonly Group[]): WithheldReason | null {
  if (group.memberIds.length < fewestInSet) return 'too-few';
  if (fewChanged(group, before)) return 'few-changed';
  return smallDerivableSet(membersOf([...before, ...beside, group])) === null ? null : 'derivable';
}

/** True when one to five came, or one to five went, between some earlier round and this. */
function fewChanged(group: Group, before: readonly Group[]): boolean {
  return before
    .filter(({ key }) => key === group.key)
    .flatMap(({ memberIds }) => [without(group.memberIds, memberIds), without(memberIds, group.memberIds)])
    .some((count) => count > 0 && count < fewestInSet);
}

function without(ids: readonly string[], others: readonly string[]): number {
  const gone = new Set(others);
  return ids.filter((id) => !gone.has(id)).length;
}

function membersOf(groups: readonly Group[]): Members[] {
  return groups.map(({ memberIds }) => new Set(memberIds));
}
