import type { Answer } from '../answer';
import { type AnswerCounts, noAnswers } from './answer-counts';
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
    const cells: Cells = new Map();
    for (const id of memberIds) for (const given of answersOf.get(id) ?? []) countIn(cells, given);
    return [...cells]
      .flatMap(([technologyId, scopes]) =>
        [...scopes].map(([editionAreaId, counts]) => ({ technologyId, editionAreaId, counts })),
      )
      .map((cell) => ({ key: JSON.stringify([cell.technologyId, cell.editionAreaId]), cell }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ cell }) => ({ groupKey, ...cell }));
  });
}

type Counts = Record<Answer, number>;

/** Counts so far, by technology and area. Nothing is kept of who answered, so many participants take no more room than few. */
type Cells = Map<string, Map<string | null, Counts>>;

function countIn(cells: Cells, { technologyId, editionAreaId, answer }: ContributedAnswer): void {
  const scopes = cells.get(technologyId) ?? put(cells, technologyId, new Map<string | null, Counts>());
  const counts = scopes.get(editionAreaId) ?? put(scopes, editionAreaId, { ...noAnswers });
  counts[answer] += 1;
}

function put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}
