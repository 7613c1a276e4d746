import { type Locale, textOf } from '@/lib/text/locale';

const kinds = ['tried', 'planned', 'overdue'] as const;

/** What the bars' stretches and marks mean. */
export function TimelineLegend({ locale }: { locale: Locale }) {
  const { legend, legendLabel } = textOf(locale).initiativeViews.timeline;
  return (
    <ul className="nobullet-list no-max-width timeline-legend" aria-label={legendLabel}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="36" height="20" aria-hidden="true" focusable="false">
            <rect className={`timeline-segment timeline-segment--${kind}`} x="1" y="2" width="34" height="16" />
            {kind === 'overdue' ? (
              <text className="timeline-warning" x="18" y="15" textAnchor="middle">
                !
              </text>
            ) : null}
          </svg>
          {legend[kind]}
        </li>
      ))}
      <li>
        <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
          <path className="timeline-evaluated" d="M0 -8 8 0 0 8 -8 0Z" />
        </svg>
        {legend.evaluated}
      </li>
    </ul>
  );
}
