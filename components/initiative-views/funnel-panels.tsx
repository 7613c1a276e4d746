import { FunnelChart } from '@/components/charts/funnel-chart';
import type { FunnelMonth } from '@/lib/domain/initiative/funnel';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { shortMonthText } from './day-text';

type FunnelPanelsProps = {
  locale: Locale;
  /** Oldest first. */
  months: readonly FunnelMonth[];
};

const stages = ['idea', 'tried', 'operating', 'stopped'] as const;
type Stage = (typeof stages)[number];

/** A small chart for each stage of the way from idea to operation, all on one scale. */
export function FunnelPanels({ locale, months }: FunnelPanelsProps) {
  const text = textOf(locale).initiativeViews;
  const counts = stages.map((stage) => ({ stage, points: months.map((month) => countOf(month, stage)) }));
  const most = Math.max(1, ...counts.flatMap(({ points }) => points));
  return (
    <ul className="nobullet-list no-max-width funnel-panels">
      {counts.map(({ stage, points }) => {
        const name = stage === 'tried' ? text.development.tried : text.phases[stage];
        const [from, to] = [points.at(0) ?? 0, points.at(-1) ?? 0];
        return (
          <li key={stage} className="funnel-panel">
            <h3 className="funnel-name">{name}</h3>
            <p className="funnel-now">
              <strong>{formatNumber(to, locale)}</strong> {text.development.now}
            </p>
            <div className="chart-figure--live">
              <FunnelChart
                label={text.development.chartLabel(name, from, to)}
                most={most}
                mostWords={formatNumber(most, locale)}
                points={months.map(({ month }, index) => ({
                  month: shortMonthText(month, locale),
                  count: points[index] ?? 0,
                }))}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** An evaluated pilot still runs. */
function countOf({ byPhase }: FunnelMonth, stage: Stage): number {
  return stage === 'tried' ? byPhase.pilot + byPhase.evaluated : byPhase[stage];
}
