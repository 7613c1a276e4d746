import type { DistributionRow } from './distribution-row';

/** The same distribution as plain bars, for whoever has no script, and for paper. */
export function DistributionStill({ rows }: { rows: readonly DistributionRow[] }) {
  return (
    <div className="chart-still-rows">
      {rows.map(({ use, label, own, shares }) => (
        <div className="chart-still-row" key={use}>
          <span className={own === null ? 'chart-still-label' : 'chart-still-label chart-own'}>
            {label}
            {own === null ? null : <span>● {own}</span>}
          </span>
          <span className="chart-still-bars">
            {shares.map(({ id, percent, words }) => (
              <span className="chart-still-bar" key={id}>
                {/* Three quarters of the width at most: the figure stands after it. */}
                <svg width={`${percent * 0.75}%`} height="16" aria-hidden="true" focusable="false">
                  <rect className={`chart-still-fill chart-still-fill--${id}`} width="100%" height="16" />
                </svg>
                {words}
              </span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}
