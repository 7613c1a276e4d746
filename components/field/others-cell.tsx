import { otherAnswers, uses } from '@/lib/domain/answer';
import { usePercent } from '@/lib/domain/release/answer-counts';
import type { FieldRow } from '@/lib/domain/release/field-rows';
import { type Locale, textOf } from '@/lib/text/locale';
import { DistributionBar } from './distribution-bar';

type OthersCellProps = { row: FieldRow; locale: Locale };

/** How the others answered: the shares of the four uses, and how many gave another answer; or why nothing is shown. */
export function OthersCell({ row: { others, own }, locale }: OthersCellProps) {
  const { table } = textOf(locale).field;
  const title = table.distribution;
  if (others?.state !== 'shown') {
    return (
      <td data-title={title} className="field-others">
        {others === null ? table.notAsked : table.suppressed}
      </td>
    );
  }
  const { counts } = others;
  const shares = uses.map((use) => table.shares[use](table.percent(usePercent(counts, use))));
  const besides = otherAnswers
    .filter((answer) => counts[answer] > 0)
    .map((answer) => table.others[answer](counts[answer]));
  return (
    <td data-title={title} className="field-others">
      <DistributionBar counts={counts} own={own} />
      <span className="field-shares">{shares.join(', ')}</span>
      {besides.length === 0 ? null : <span className="compare-small">{table.besides(besides.join(', '))}</span>}
    </td>
  );
}
