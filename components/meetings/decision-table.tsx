import { formatDay } from '@/components/rounds/day';
import { Badge } from '@/components/ui/badge';
import { Table } from '@/components/ui/table';
import type { DecisionView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';
import { ChangeDecision } from './change-decision';
import { meetingHref } from './meeting-href';
import { SettleDecision } from './settle-decision';

type DecisionTableProps = {
  readonly locale: Locale;
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly decisions: readonly DecisionView[];
  /** ISO yyyy-mm-dd: what is late today. */
  readonly today: string;
  /** Shows which meeting each is from. */
  readonly from: boolean;
  /** What the viewer may do: follow up, or change the words as well; and the meeting to come back to, null for the list. */
  readonly may: { readonly settle: boolean; readonly change: boolean; readonly back: string | null };
};

/** Decisions and actions: what, who, when, and what has become of them. */
export function DecisionTable({ locale, id, caption, decisions, today, from, may }: DecisionTableProps) {
  const { columns } = textOf(locale).meetings.decisions;
  return (
    <div className="meeting-decisions">
      <Table id={id} caption={caption} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.due}</th>
            {from ? <th scope="col">{columns.from}</th> : null}
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <Row key={decision.id} {...{ locale, decision, today, from, may }} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

type RowProps = Pick<DecisionTableProps, 'locale' | 'today' | 'from' | 'may'> & { readonly decision: DecisionView };

function Row({ locale, decision, today, from, may }: RowProps) {
  const text = textOf(locale).meetings.decisions;
  const { columns } = text;
  const { kind, what, who, due, about, status, outcome, meetingId, meetingDate, meetingTitle } = decision;
  const late = status === 'open' && due !== null && due < today;
  return (
    <tr id={`decision-${decision.id}`}>
      <th scope="row" data-title={columns.what}>
        <span className="meeting-what">{what}</span>
        <span className="meeting-small">
          {text.kinds[kind]}
          {about === null ? null : `, ${about}`}
        </span>
        {may.change ? <ChangeDecision locale={locale} decision={decision} /> : null}
      </th>
      <td data-title={columns.who}>{who === '' ? text.noWho : who}</td>
      <td data-title={columns.due}>
        {due === null ? text.noDue : formatDay(due, locale)} {late ? <Badge tone="warning">{text.late}</Badge> : null}
      </td>
      {from ? (
        <td data-title={columns.from}>
          <a href={meetingHref(meetingId)}>
            {meetingTitle}
            <span className="meeting-small">{formatDay(meetingDate, locale)}</span>
          </a>
        </td>
      ) : null}
      <td data-title={columns.status}>
        <Badge tone={status === 'done' ? 'success' : 'neutral'}>{text.statuses[status]}</Badge>
        {outcome === '' ? null : <span className="meeting-small">{text.outcomeOf(outcome)}</span>}
        {may.settle ? <SettleDecision locale={locale} decision={decision} back={may.back} /> : null}
      </td>
    </tr>
  );
}
