import { type AnswerCounts, answeredCount } from '../domain/release/answer-counts';
import type { Participant } from '../domain/release/participant';
import { type Group, isInGroup } from '../domain/release/partition-groups';
import type { CountHistogram } from '../domain/release/portfolio';
import { fewestInSet } from '../domain/release/small-derivable-set';
import { areDistinct } from './fields';

/** What is looked at to see whether a release's numbers can be. */
export type CheckedRelease = {
  readonly participants: number;
  readonly edition: {
    readonly areas: readonly { readonly id: string }[];
    readonly technologies: readonly { readonly id: string }[];
  };
  readonly members: readonly Participant[];
  readonly groups: readonly Group[];
  readonly counts: readonly (Scoped & { readonly technologyId: string; readonly counts: AnswerCounts })[];
  readonly portfolios: readonly (Scoped & { readonly piloting: CountHistogram; readonly operating: CountHistogram })[];
};

type Scoped = { readonly groupKey: string; readonly editionAreaId: string | null };

type Fault = readonly (string | number)[];

/**
 * The first place where a release's numbers cannot be; null where there is none.
 *
 * There is one country, and it has everyone. A group has at least six members: exactly those who belong in it by their own facts, since
 * pages tell from these who is in it. No cell counts more kommuner than its group has, none is given twice, and each is of a
 * technology and an area of the edition; one that is not there is suppressed. A publisher whose key is trusted may still be
 * mistaken.
 */
export function releaseFault(release: CheckedRelease): Fault | null {
  return memberFault(release) ?? groupFault(release) ?? cellFault(release) ?? portfolioFault(release);
}

function memberFault({ participants, members }: CheckedRelease): Fault | null {
  if (participants !== members.length) return ['participants'];
  return areDistinct(members, ({ id }) => id) ? null : ['members'];
}

function groupFault({ groups, members }: CheckedRelease): Fault | null {
  if (!areDistinct(groups, ({ key }) => key)) return ['groups'];
  const wrong = groups.findIndex((group) => {
    const misnamed = (group.partition === 'country') !== (group.key === 'country');
    return misnamed || group.memberIds.length < fewestInSet || !holdsItsOwn(group, members);
  });
  if (wrong !== -1) return ['groups', wrong];
  return groups.some(({ partition }) => partition === 'country') ? null : ['groups'];
}

/** Whether a group lists those of the members who belong in it: every one, and nobody else or twice. */
function holdsItsOwn(group: Group, members: CheckedRelease['members']): boolean {
  const listed = new Set(group.memberIds);
  const belonging = members.filter((member) => isInGroup(group, member));
  return group.memberIds.length === belonging.length && belonging.every(({ id }) => listed.has(id));
}

function cellFault({ groups, edition, counts }: CheckedRelease): Fault | null {
  if (!areDistinct(counts, (row) => [row.groupKey, row.technologyId, row.editionAreaId])) return ['counts'];
  const technologyIds = new Set(edition.technologies.map(({ id }) => id));
  const fits = fitsIn(groups, edition);
  const wrong = counts.findIndex(
    (row) => !technologyIds.has(row.technologyId) || !fits(row, answeredCount(row.counts)),
  );
  return wrong === -1 ? null : ['counts', wrong];
}

function portfolioFault({ groups, edition, portfolios }: CheckedRelease): Fault | null {
  if (!areDistinct(portfolios, (row) => [row.groupKey, row.editionAreaId])) return ['portfolios'];
  const fits = fitsIn(groups, edition);
  const wrong = portfolios.findIndex((row) => {
    const total = kommunerIn(row.piloting);
    const numbers = [row.piloting, row.operating].flatMap((histogram) => Object.keys(histogram).map(Number));
    const tooMany = numbers.some((number) => number > edition.technologies.length);
    return tooMany || total !== kommunerIn(row.operating) || !fits(row, total);
  });
  return wrong === -1 ? null : ['portfolios', wrong];
}

function kommunerIn(histogram: CountHistogram): number {
  return Object.values(histogram).reduce((sum, count) => sum + count, 0);
}

/** Whether a row is of a group and an area there are, and counts no more kommuner than the group has. */
function fitsIn(groups: CheckedRelease['groups'], { areas }: CheckedRelease['edition']) {
  const sizes = new Map(groups.map(({ key, memberIds }) => [key, memberIds.length]));
  const scopes = new Set<string | null>([null, ...areas.map(({ id }) => id)]);
  return ({ groupKey, editionAreaId }: Scoped, total: number) =>
    scopes.has(editionAreaId) && total <= (sizes.get(groupKey) ?? -1);
}
