import type { ContributedAnswer } from './contribution';
import type { Contribution, ReleasePortfolio } from './count-round';
import type { Group } from './partition-groups';
import type { CountHistogram } from './portfolio';

/** How many technologies one kommune pilots, and has in operation, in one of the edition's areas or in all. */
export type PortfolioNumbers = { readonly piloting: number; readonly operating: number };

/**
 * One kommune's numbers; null where it has answered nothing in the area.
 *
 * With `editionAreaId` null, a technology counts as piloted when any of the edition's areas pilots it, or the combined answer does,
 * and likewise as in operation: a pilot that the combined answer hides is a pilot all the same. An area that answers to none of the
 * edition's is in the combined answer alone, so that a pilot there may stay hidden.
 */
export function portfolioNumbers(
  answers: readonly ContributedAnswer[],
  editionAreaId: string | null,
): PortfolioNumbers | null {
  const given = editionAreaId === null ? answers : answers.filter((one) => one.editionAreaId === editionAreaId);
  if (given.length === 0) return null;
  const technologies = (answer: 'piloting' | 'operating') =>
    new Set(given.filter((one) => one.answer === answer).map(({ technologyId }) => technologyId)).size;
  return { piloting: technologies('piloting'), operating: technologies('operating') };
}

/** The numbers of each group, counted: how many kommuner have how many. A scope that nobody has answered has no row. */
export function countPortfolios(contributions: readonly Contribution[], groups: readonly Group[]): ReleasePortfolio[] {
  const numbersOf = new Map(contributions.map(({ kommuneId, answers }) => [kommuneId, numbersByScope(answers)]));
  return groups.flatMap(({ key: groupKey, memberIds }) => {
    const members = memberIds.flatMap((id) => numbersOf.get(id) ?? []);
    const scopes = [...new Set(members.flatMap((scoped) => [...scoped.keys()]))].sort(byScope);
    return scopes.map((editionAreaId) => {
      const numbers = members.flatMap((scoped) => scoped.get(editionAreaId) ?? []);
      return {
        groupKey,
        editionAreaId,
        piloting: histogram(numbers.map(({ piloting }) => piloting)),
        operating: histogram(numbers.map(({ operating }) => operating)),
      };
    });
  });
}

function numbersByScope(answers: readonly ContributedAnswer[]): Map<string | null, PortfolioNumbers> {
  const scopes = [...new Set([null, ...answers.map(({ editionAreaId }) => editionAreaId)])];
  return new Map(
    scopes.flatMap((scope) => {
      const numbers = portfolioNumbers(answers, scope);
      return numbers === null ? [] : [[scope, numbers] as const];
    }),
  );
}

/** The combined radar first, then the areas by id. */
function byScope(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function histogram(numbers: readonly number[]): CountHistogram {
  const counts: Record<number, number> = {};
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}
