import { placeOnSpan, type TimelineSpan, timelineTicks } from './timeline-scale';
import { type TimelineItem, type TimelineSegment, timelineSegments, triedRuns } from './timeline-segments';

type TimelineBarProps = { item: TimelineItem; span: TimelineSpan; today: string };

/** One initiative's bar, in percent of the cell's width. The text beside it says the same. */
export function TimelineBar({ item, span, today }: TimelineBarProps) {
  const now = `${placeOnSpan(today, span)}%`;
  return (
    <svg className="timeline-bar" width="100%" height="100%" aria-hidden="true" focusable="false">
      {timelineTicks(span).map((tick) => {
        const place = `${placeOnSpan(tick, span)}%`;
        return <line key={tick} className="timeline-grid" x1={place} x2={place} y1={0} y2="100%" />;
      })}
      {timelineSegments(item, today).map((segment) => (
        <Segment key={segment.from} segment={segment} span={span} />
      ))}
      {triedRuns(item.steps).map(({ from, evaluated }) =>
        evaluated === null ? null : <EvaluatedMark key={from} place={placeOnSpan(evaluated, span)} />,
      )}
      <line className="timeline-today" x1={now} x2={now} y1={0} y2="100%" />
    </svg>
  );
}

/** Half a percent wide at least, so that a pilot of a few days is seen. */
function Segment({ segment, span }: { segment: TimelineSegment; span: TimelineSpan }) {
  const [from, until] = [placeOnSpan(segment.from, span), placeOnSpan(segment.until, span)];
  const width = Math.max(0.5, until - from);
  return (
    <>
      <rect
        className={`timeline-segment timeline-segment--${segment.kind}`}
        x={`${from}%`}
        y="50%"
        width={`${width}%`}
        height={16}
        transform="translate(0 -8)"
      />
      {segment.kind === 'overdue' ? (
        <text className="timeline-warning" x={`${from + width / 2}%`} y="50%" dy={5} textAnchor="middle">
          !
        </text>
      ) : null}
    </>
  );
}

function EvaluatedMark({ place }: { place: number }) {
  return (
    <svg x={`${place}%`} y="50%" overflow="visible" aria-hidden="true" focusable="false">
      <path className="timeline-evaluated" d="M0 -8 8 0 0 8 -8 0Z" />
    </svg>
  );
}
