import { type Answer, answerLevel } from '../answer';
import type { MarkKind } from '../layout/mark-kind';
import type { RadarTechnology } from '../radar';
import { type FieldPosition, fieldPosition } from './against-others';
import type { AskedTechnologies } from './asked-technologies';
import type { ContributedAnswer } from './contribution';
import type { FieldCell } from './field-cell';
import type { ReleaseCell } from './release-cell';

/** One technology as one kommune sees it among the others; a position says what others do, and is no finding. */
export type FieldRow = {
  readonly technology: RadarTechnology;
  /** The own answer today, as it would be contributed; null is no answer. */
  readonly own: Answer | null;
  /** 1 to 4; null where the own answer is no use. */
  readonly level: number | null;
  /** De øvrige, the own answer among them where it is not known; null where the release does not have the technology. */
  readonly others: ReleaseCell | null;
  /** The published figure, the same for everybody; null where the release does not have the technology. */
  readonly published: ReleaseCell | null;
  readonly position: FieldPosition | null;
  /** The own answer as it was counted and left out of the others; null where it gave none. */
  readonly counted: Answer | null;
  /** True where the own answer was counted, and is another today. */
  readonly changed: boolean;
};

export type FieldRowsInput = {
  readonly technologies: readonly RadarTechnology[];
  /** Which of them the release asked about. */
  readonly asked: AskedTechnologies;
  readonly cells: readonly FieldCell[];
  /** The own answers today, counted as a release counts them, by the radar's ids; those that were not asked about too. */
  readonly own: readonly ContributedAnswer[];
};

/**
 * The rows of one area of the release's edition, or of the combined radar (null), in the technologies' order.
 *
 * A technology that nobody in the group answered about is suppressed like any other with too few answers; one that the release
 * did not ask about has no figures at all.
 */
export function fieldRows(input: FieldRowsInput, editionAreaId: string | null): FieldRow[] {
  const scoped = <Row extends { readonly technologyId: string; readonly editionAreaId: string | null }>(
    rows: readonly Row[],
  ) => new Map(rows.filter((row) => row.editionAreaId === editionAreaId).map((row) => [row.technologyId, row]));
  const [cells, own] = [scoped(input.cells), scoped(input.own)];
  return input.technologies.map((technology) => {
    const askedId = input.asked.idOf.get(technology.id);
    const answer = own.get(technology.id)?.answer ?? null;
    const cell = askedId === undefined ? undefined : cells.get(askedId);
    const figures = against(answer, cell, askedId !== undefined);
    return { technology, own: answer, level: answerLevel(answer), ...figures };
  });
}

const nobody: ReleaseCell = { state: 'suppressed' };

function against(own: Answer | null, cell: FieldCell | undefined, asked: boolean) {
  if (cell === undefined) {
    const none = asked ? nobody : null;
    return { others: none, published: none, position: null, counted: null, changed: false };
  }
  const { others, published, othersCounts, counted } = cell;
  const position = othersCounts === null ? null : fieldPosition(own, othersCounts);
  return { others, published, position, counted, changed: counted !== null && counted !== own };
}

/** Whether there would be a position if the own answer, which is not known as it was counted, were not among the others. */
export function isAmongOthers({ level, others, position }: Pick<FieldRow, 'level' | 'others' | 'position'>): boolean {
  return level !== null && others?.state === 'shown' && position === null;
}

/** The sign of a row: its position, or why it has none. The own answer comes first, as on every radar. */
export function fieldMark({ own, others, position }: FieldRow): MarkKind {
  if (own === null || own === 'unknown') return 'unanswered';
  if (own === 'stopped' || own === 'not-relevant') return own;
  if (others === null) return 'no-reference';
  return position ?? 'suppressed';
}
