import { formatDay } from '@/components/rounds/day';
import { Table } from '@/components/ui/table';
import type { MeetingSummary } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';
import { meetingHref } from './meeting-href';

type PastMeetingsProps = { readonly locale: Locale; readonly meetings: readonly MeetingSummary[] };

/** The meetings that have been held, newest first. */
export function PastMeetings({ locale, meetings }: PastMeetingsProps) {
  const text = textOf(locale).meetings;
  const { columns } = text;
  return (
    <Table id="past-meetings" caption={text.past} hideCaption stack>
      <thead>
        <tr>
          <th scope="col">{columns.meeting}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.forum}</th>
          <th scope="col" className="numeric">
            {columns.decisions}
          </th>
          <th scope="col" className="numeric">
            {columns.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ id, title, date, forum, decisions, openDecisions }) => (
          <tr key={id}>
            <th scope="row" data-title={columns.meeting}>
              <a href={meetingHref(id)}>{title}</a>
            </th>
            <td data-title={columns.date}>{formatDay(date, locale)}</td>
            <td data-title={columns.forum}>{forum}</td>
            <td data-title={columns.decisions} className="numeric">
              {decisions}
            </td>
            <td data-title={columns.open} className="numeric">
              {openDecisions}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
