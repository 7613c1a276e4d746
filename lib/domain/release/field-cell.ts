import type { Answer } from '../answer';
import { type AnswerCounts, useCount, withoutAnswer } from './answer-counts';
import type { ContributedAnswer } from './contribution';
import type { ReleaseCount } from './count-round';
import { fewestAnswers, type ReleaseCell, releaseCell } from './release-cell';

/** One technology in one area of one published group, as one kommune sees it; `editionAreaId` null is the combined radar. */
export type FieldCell = {
  readonly technologyId: string;
  readonly editionAreaId: string | null;
  /** The published figure, which is the same for everybody. */
  readonly published: ReleaseCell;
  /** De øvrige: the published counts less the kommune's own answer as it was counted; with it where that is not known. */
  readonly others: ReleaseCell;
  /**
   * How many of the others gave each answer, whether it may be shown or not: for rules, never for a page. Null where the own answer
   * is among them and is not known: nothing can be compared with them.
   */
  readonly othersCounts: AnswerCounts | null;
  /** The kommune's own answer as it was counted; null where it gave none, or is not in the group. */
  readonly counted: Answer | null;
};

/**
 * A group's cells, less the kommune's own answers in it; `own` is empty for a kommune that is not in the group, and null where it is
 * and what it answered is not known.
 */
export function fieldCells(counts: readonly ReleaseCount[], own: readonly ContributedAnswer[] | null): FieldCell[] {
  if (own === null) return counts.map(withOwn);
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

/** The own answer may be one of them, so that at least five others take one more. */
function withOwn({ technologyId, editionAreaId, counts }: ReleaseCount): FieldCell {
  const published = releaseCell(counts);
  const others = useCount(counts) > fewestAnswers ? published : { state: 'suppressed' as const };
  return { technologyId, editionAreaId, published, others, othersCounts: null, counted: null };
}

function key({ technologyId, editionAreaId }: { technologyId: string; editionAreaId: string | null }): string {
  return JSON.stringify([technologyId, editionAreaId]);
}
