import { AddDecision } from '@/components/meetings/add-decision';
import { DecisionTable } from '@/components/meetings/decision-table';
import type { MeetingView } from '@/lib/domain/meeting/meeting-view';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';

type DecisionsProps = { readonly locale: Locale; readonly meeting: MeetingView };

/** What earlier meetings decided that is still open, or was settled since the last one. Nothing where there is none. */
export function FollowUp({ locale, meeting }: DecisionsProps) {
  const { followUp: text, decisions } = textOf(locale).meetings;
  const { followUp, mayPrepare, status, id, previous } = meeting;
  if (followUp.length === 0) return null;
  // Where each is from is told by the meeting's facts when it is the one that is followed up on.
  const from = followUp.some(({ meetingId }) => meetingId !== previous?.id);
  return (
    <section aria-labelledby="follow-up">
      <h2 id="follow-up">{text.heading}</h2>
      <p>
        {text.lead} {status === 'closed' ? null : text.begin}
      </p>
      <DecisionTable
        locale={locale}
        id="follow-up-table"
        caption={decisions.captionFollow}
        decisions={followUp}
        today={today()}
        from={from}
        may={{ settle: mayPrepare && status !== 'closed', change: false, back: id }}
      />
    </section>
  );
}

/** What this meeting decided, and the form to write down more. */
export function Decisions({ locale, meeting }: DecisionsProps) {
  const { decisions: text } = textOf(locale).meetings;
  const { decisions, mayPrepare, status, id, items } = meeting;
  const changes = mayPrepare && status !== 'closed';
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{text.heading}</h2>
      {decisions.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DecisionTable
          locale={locale}
          id="decisions-table"
          caption={text.captionOwn}
          decisions={decisions}
          today={today()}
          from={false}
          may={{ settle: mayPrepare, change: changes, back: id }}
        />
      )}
      {changes ? <AddDecision locale={locale} meetingId={id} items={items} /> : null}
    </section>
  );
}
