import type { Answer } from '../answer';
import { type AnswerCounts, withoutAnswer } from './answer-counts';
import type { ContributedAnswer } from './contribution';
import type { ReleaseCount } from './count-round';
import { type ReleaseCell, releaseCell } from './release-cell';

/** One technology in one area of one published group, as one kommune sees it; `editionAreaId` null is the combined radar. */
export type FieldCell = {
  readonly technologyId: string;
  readonly editionAreaId: string | null;
  /** The published figure, which is the same for everybody. */
  readonly published: ReleaseCell;
  /** De øvrige: the published counts less the kommune's own answer as it was counted. */
  readonly others: ReleaseCell;
  /** How many of the others gave each answer, whether it may be shown or not: for rules, never for a page. */
  readonly othersCounts: AnswerCounts;
  /** The kommune's own answer as it was counted; null where it gave none, or is not in the group. */
  readonly counted: Answer | null;
};

/** A group's cells, less the kommune's own answers in it; `own` is empty for a kommune that is not in the group. */
export function fieldCells(counts: readonly ReleaseCount[], own: readonly ContributedAnswer[]): FieldCell[] {
  const ownAnswers = new Map(own.map((given) => [key(given), given.answer]));
  return counts.map((row) => {
    const counted = ownAnswers.get(key(row)) ?? null;
    const othersCounts = withoutAnswer(row.counts, counted);
    return {
      technologyId: row.technologyId,
      editionAreaId: row.editionAreaId,
      published: releaseCell(row.counts),
      others: releaseCell(othersCounts),
      othersCounts,
      counted,
    };
  });
}

function key({ technologyId, editionAreaId }: { technologyId: string; editionAreaId: string | null }): string {
  return JSON.stringify([technologyId, editionAreaId]);
}
