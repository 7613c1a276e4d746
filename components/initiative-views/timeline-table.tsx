import { Table } from '@/components/ui/table';
import { type Locale, textOf } from '@/lib/text/locale';
import { areasText } from './areas-text';
import { courseText } from './course-text';
import { TimelineAxis } from './timeline-axis';
import { TimelineBar } from './timeline-bar';
import { TimelineLegend } from './timeline-legend';
import { timelineSpan } from './timeline-scale';
import type { TimelineItem } from './timeline-segments';

type TimelineTableProps = {
  locale: Locale;
  items: readonly TimelineItem[];
  /** How many there are in all, on every page. */
  total: number;
  today: string;
};

/** What is or has been tried: a bar for each, and the same in words beside it. */
export function TimelineTable({ locale, items, total, today }: TimelineTableProps) {
  const { timeline } = textOf(locale).initiativeViews;
  const span = timelineSpan(items, today);
  const axis = <TimelineAxis locale={locale} span={span} today={today} />;
  return (
    <div className="timeline">
      <p className="timeline-count">{timeline.count(total)}</p>
      <TimelineLegend locale={locale} />
      <div className="timeline-axis-narrow">{axis}</div>
      <Table id="timeline" caption={timeline.caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{timeline.initiative}</th>
            <th scope="col" className="timeline-time">
              <span className="sr-only">{timeline.time}</span>
              {axis}
            </th>
            <th scope="col">{timeline.course}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <a className="timeline-name" href={`/initiatives/${item.id}`}>
                  {item.title}
                </a>
                <span className="compare-small">
                  {item.technologyName} · {areasText(item.areaNames, locale)}
                </span>
              </th>
              <td className="timeline-time">
                <TimelineBar item={item} span={span} today={today} />
              </td>
              <td className="timeline-course">{courseText(item, today, locale).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
