import { type Locale, textOf } from '@/lib/text/locale';
import { tickText } from './day-text';
import { placeOnSpan, type TimelineSpan, timelineTicks } from './timeline-scale';

type TimelineAxisProps = { locale: Locale; span: TimelineSpan; today: string };

/** The years or quarters of the timeline, and where today is. What it says stands in each row too. */
export function TimelineAxis({ locale, span, today }: TimelineAxisProps) {
  const now = placeOnSpan(today, span);
  return (
    <svg className="timeline-axis" width="100%" height="44" aria-hidden="true" focusable="false">
      {timelineTicks(span).map((tick) => {
        const place = placeOnSpan(tick, span);
        return (
          <g key={tick}>
            <line className="timeline-grid" x1={`${place}%`} x2={`${place}%`} y1={24} y2="100%" />
            {place > 92 ? null : (
              <text x={`${place}%`} dx={4} y={38}>
                {tickText(tick, locale)}
              </text>
            )}
          </g>
        );
      })}
      <line className="timeline-today" x1={`${now}%`} x2={`${now}%`} y1={18} y2="100%" />
      <text className="timeline-today-label" x={`${now}%`} y={14} textAnchor={now > 90 ? 'end' : 'middle'}>
        {textOf(locale).initiativeViews.timeline.today}
      </text>
    </svg>
  );
}
