import { type AnswerCounts, countAnswers } from './answer-counts';
import type { ContributedAnswer } from './contribution';
import type { Group } from './partition-groups';
import type { CountHistogram } from './portfolio';

/** One participant's answers, as they stood when the round was closed. */
export type Contribution = { readonly kommuneId: string; readonly answers: readonly ContributedAnswer[] };

/** How many of one group gave each answer about one technology; `editionAreaId` null is the combined radar. */
export type ReleaseCount = {
  readonly groupKey: string;
  readonly technologyId: string;
  readonly editionAreaId: string | null;
  readonly counts: AnswerCounts;
};

/** Of one group: how many kommuner have how many technologies piloted, and in operation. */
export type ReleasePortfolio = {
  readonly groupKey: string;
  readonly editionAreaId: string | null;
  readonly piloting: CountHistogram;
  readonly operating: CountHistogram;
};

/**
 * Counts a round for the groups that may be published: whole numbers, whatever the order of the contributions.
 *
 * A cell that nobody in the group has answered has no row. Takes time in proportion to the number of answers times the groups
 * that a kommune is in.
 */
export function countRound(contributions: readonly Contribution[], groups: readonly Group[]): ReleaseCount[] {
  const answersOf = new Map(contributions.map(({ kommuneId, answers }) => [kommuneId, answers]));
  return groups.flatMap(({ key: groupKey, memberIds }) => {
    const cells = new Map<string, ContributedAnswer[]>();
    for (const id of memberIds) {
      for (const given of answersOf.get(id) ?? []) {
        const key = JSON.stringify([given.technologyId, given.editionAreaId]);
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [given]);
        else cell.push(given);
      }
    }
    return [...cells]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, given]) => (given[0] === undefined ? [] : [countCell(groupKey, given[0], given)]));
  });
}

function countCell(
  groupKey: string,
  { technologyId, editionAreaId }: ContributedAnswer,
  given: readonly ContributedAnswer[],
): ReleaseCount {
  return { groupKey, technologyId, editionAreaId, counts: countAnswers(given.map(({ answer }) => answer)) };
}
