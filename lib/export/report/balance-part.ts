import type { Balance } from '@/lib/domain/balance';
import {
  type BalanceLine,
  balanceFacts,
  balanceLines,
  besideLines,
  reasonSentence,
  verdictKind,
} from '@/lib/text/balance-lines';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import type { BalancePart, CountLine } from './report';

/** The pilot balance in words and counts, as the pages show it. */
export function balancePart(balance: Balance, context: HeadlineContext): BalancePart {
  const text = textOf(context.locale).compare.balance;
  return {
    question: text.heading,
    verdict: text.verdicts[balance.verdict],
    kind: verdictKind(balance.verdict),
    explanation: text.explanations[balance.verdict],
    lines: balanceLines(balance, context).map(toLine),
    beside: besideLines(balance, context).map(toLine),
    facts: [
      ...balanceFacts(balance, context),
      ...balance.reasons.map((reason) => reasonSentence(reason, balance, context)),
    ],
  };
}

function toLine({ kind, count, words }: BalanceLine): CountLine {
  return { kind, count, words };
}
