import { headlineSentences } from '@/lib/text/headline-sentence';
import type { ReportContext } from './context';

/** What the comparison shows, in at most five sentences: the verdict, what there is most of, and how much agrees. */
export function summarySentences({ snapshot, text, combined, publisher }: ReportContext): string[] {
  const { balance } = snapshot.comparison.combined;
  const { summary } = text.report;
  const headline = headlineSentences(balance, combined);
  if (balance.comparable === 0) return headline;
  const agrees =
    balance.aligned < balance.comparable ? [summary.aligned(balance.aligned, balance.comparable, publisher)] : [];
  return [summary.verdicts[balance.verdict], ...headline, ...agrees];
}
