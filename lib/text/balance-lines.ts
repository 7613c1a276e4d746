import {
  type Balance,
  type CountsOnlyReason,
  minimumAnsweredPercent,
  minimumComparable,
  minimumFindings,
  type Verdict,
} from '../domain/balance';
import type { MarkKind } from '../domain/layout/mark-kind';
import type { HeadlineContext } from './headline-sentence';
import { textOf } from './locale';

/** One count of the balance: its sign, its number, and what it counts. */
export type BalanceLine = {
  readonly id: string;
  readonly kind: MarkKind;
  readonly count: number;
  readonly words: string;
};

/** The counts that a verdict stands on; shown with it whatever they are, zero included. */
export function balanceLines(balance: Balance, { locale, publisher, scope }: HeadlineContext): BalanceLine[] {
  const text = textOf(locale).compare.balance;
  const area = scope === 'area';
  const missing = area ? text.missingArea(publisher) : text.missingCombined(publisher);
  return [
    { id: 'overdue', kind: 'too-much', count: balance.overduePilots, words: text.overdue(balance.overduePilots) },
    { id: 'premature', kind: 'too-much', count: balance.prematurePilots, words: text.premature(publisher) },
    { id: 'missing', kind: 'too-little', count: balance.tooLittle, words: missing },
    { id: 'early', kind: 'early', count: balance.earlyPilots, words: text.early },
  ];
}

/** What stands beside the verdict without deciding it. */
export function besideLines(balance: Balance, { locale, publisher, scope }: HeadlineContext): BalanceLine[] {
  const text = textOf(locale).compare.balance;
  const risk = scope === 'area' ? text.riskArea : text.riskCombined;
  return [
    { id: 'using', kind: 'using-too-little', count: balance.usingTooLittle, words: text.using },
    { id: 'risk', kind: 'risk', count: balance.risk, words: risk(balance.risk, publisher) },
  ];
}

/** Why there is no verdict, and what would help: a sentence for each reason. */
export function reasonSentence(reason: CountsOnlyReason, balance: Balance, { locale }: HeadlineContext): string {
  const { reasons } = textOf(locale).compare.balance;
  switch (reason) {
    case 'few-comparable':
      return reasons[reason](balance.comparable, minimumComparable);
    case 'few-answered':
      return reasons[reason](balance.answered, balance.cells, minimumAnsweredPercent);
    case 'rings-missing':
      return reasons[reason];
  }
}

/** What was compared, how much is piloted, and whose threshold it is. */
export function balanceFacts(balance: Balance, { locale, publisher, scope }: HeadlineContext): string[] {
  const text = textOf(locale).compare.balance;
  const pilots = scope === 'area' ? text.pilotsArea : text.pilotsCombined;
  const facts = [
    text.comparable(balance.comparable, balance.cells),
    pilots(balance.pilots, balance.editionTrials, publisher),
  ];
  if (balance.verdict === 'counts-only') return facts;
  return [...facts, text.threshold(balance.tiltPercent, minimumFindings)];
}

const kinds: Record<Verdict, MarkKind> = {
  'too-much': 'too-much',
  'too-little': 'too-little',
  misplaced: 'mixed',
  'no-pilots': 'too-little',
  'no-clear-tilt': 'aligned',
  'counts-only': 'unanswered',
};

/** The sign that a verdict is shown with. */
export function verdictKind(verdict: Verdict): MarkKind {
  return kinds[verdict];
}
