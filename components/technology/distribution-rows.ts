import type { DistributionRow, SeriesId } from '@/components/charts/distribution-row';
import { type Answer, uses } from '@/lib/domain/answer';
import { usePercent } from '@/lib/domain/release/answer-counts';
import type { ReleaseCell } from '@/lib/domain/release/release-cell';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

/** One group's figures of a technology, under the name it is shown with. */
export type NamedCell = { readonly id: SeriesId; readonly name: string; readonly cell: ReleaseCell | null };

type Marked = { readonly own: Answer | null; readonly ownMark: string; readonly locale: Locale };

/** The four uses with each group's share of them, in whole percent; a suppressed group has none. Chart and table are made of these. */
export function distributionRows(series: readonly NamedCell[], { own, ownMark, locale }: Marked): DistributionRow[] {
  const { words, technology } = textOf(locale);
  return uses.map((use) => ({
    use,
    label: words.answers[use],
    own: own === use ? ownMark : null,
    shares: series.flatMap(({ id, cell }) => {
      if (cell === null || cell.state === 'suppressed') return [];
      const percent = usePercent(cell.counts, use);
      const count = formatNumber(cell.counts[use], locale);
      return [{ id, percent, words: technology.field.share(String(percent), count) }];
    }),
  }));
}
