import type { Balance } from '../domain/balance';
import type { RingNames } from '../domain/edition-ring-names';
import { type Locale, textOf } from './locale';
import { capitalise } from './number-word';

export type HeadlineContext = {
  readonly locale: Locale;
  /** Who the edition is by: "KL". */
  readonly publisher: string;
  /** The edition's own names of the rings; the usual ones when left out. */
  readonly ringNames?: RingNames | null;
  /** Over all areas, or for one. */
  readonly scope: 'combined' | 'area';
};

type Clause = { readonly count: number; readonly say: (subject: string, count: number) => string };

/** At most this many sentences: what stands over a radar is read in one breath. */
const most = 3;

/**
 * What a comparison says, in one to three sentences: the two largest of what is piloted too much or too little and used too
 * little, then the risk, then where the areas differ, then the rest. Agreement, when that is all there is.
 */
export function headlineSentences(balance: Balance, context: HeadlineContext): string[] {
  const { sentences } = textOf(context.locale).compare;
  if (balance.comparable === 0) return [sentences.nothing];
  const clauses = [...largestTilts(balance, context), ...otherClauses(balance, context)]
    .filter(({ count }) => count > 0)
    .slice(0, most);
  if (clauses.length === 0) return [sentences.aligned(balance.comparable, context.publisher)];
  return clauses.map((clause, index) => sayClause(clause, index, context));
}

/** The same sentences as running text. */
export function headlineSentence(balance: Balance, context: HeadlineContext): string {
  return headlineSentences(balance, context).join(' ');
}

/** Only the first sentence says what is counted. */
function sayClause({ count, say }: Clause, index: number, { locale }: HeadlineContext): string {
  const { subject, subjectAgain } = textOf(locale).compare;
  return capitalise(say(index === 0 ? subject(count) : subjectAgain(count), count));
}

function largestTilts(balance: Balance, { locale, publisher, scope }: HeadlineContext): Clause[] {
  const { sentences } = textOf(locale).compare;
  const clauses: Clause[] = [
    { count: balance.tooLittle, say: scope === 'area' ? sentences.missingArea : sentences.missingCombined },
    { count: balance.overduePilots, say: sentences.overdue },
    { count: balance.prematurePilots, say: (subject) => sentences.premature(subject, publisher) },
    { count: balance.usingTooLittle, say: sentences.using },
  ];
  return clauses.toSorted((one, other) => other.count - one.count).slice(0, 2);
}

function otherClauses(balance: Balance, { locale, publisher, scope }: HeadlineContext): Clause[] {
  const { sentences } = textOf(locale).compare;
  const risk = scope === 'area' ? sentences.risk : sentences.riskCombined;
  return [
    { count: balance.risk, say: (subject, count) => risk(subject, count, publisher) },
    { count: balance.mixed, say: sentences.mixed },
    { count: balance.earlyPilots, say: sentences.early },
    { count: balance.ahead, say: scope === 'area' ? sentences.aheadArea : sentences.ahead },
  ];
}
