import { Table } from '@/components/ui/table';
import type { FunnelMonth } from '@/lib/domain/initiative/funnel';
import { phases } from '@/lib/domain/initiative/initiative';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { shortMonthText } from './day-text';

type FunnelTableProps = {
  locale: Locale;
  /** Oldest first. */
  months: readonly FunnelMonth[];
};

/** The same as the charts in numbers, and the pilots apart from those evaluated; the newest month first. */
export function FunnelTable({ locale, months }: FunnelTableProps) {
  const text = textOf(locale).initiativeViews;
  return (
    <Table id="funnel" caption={text.development.tableCaption} hideCaption>
      <thead>
        <tr>
          <th scope="col">{text.development.month}</th>
          {phases.map((phase) => (
            <th key={phase} scope="col" className="numeric">
              {text.phases[phase]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month, byPhase }) => (
          <tr key={month}>
            <th scope="row" className="funnel-month">
              {shortMonthText(month, locale)}
            </th>
            {phases.map((phase) => (
              <td key={phase} className="numeric">
                {formatNumber(byPhase[phase], locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
