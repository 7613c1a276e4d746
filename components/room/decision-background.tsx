import { formatDay } from '@/components/rounds/day';
import { Button } from '@/components/ui/button';
import { Textarea } from '@/components/ui/textarea';
import type { DecisionStatus } from '@/lib/domain/meeting/meeting';
import { meetingLimits } from '@/lib/domain/meeting/meeting-head';
import { type Locale, textOf } from '@/lib/text/locale';
import { RoomForm } from './room-form';

type EarlierDecision = {
  readonly id: string;
  readonly revision: number;
  readonly meetingTitle: string;
  /** ISO yyyy-mm-dd. */
  readonly meetingDate: string;
  readonly who: string;
  readonly due: string | null;
  readonly status: DecisionStatus;
  readonly outcome: string;
};

type DecisionBackgroundProps = {
  locale: Locale;
  meetingId: string;
  decision: EarlierDecision;
  /** ISO yyyy-mm-dd. */
  today: string;
  /** True for whoever runs the meeting. */
  control: boolean;
};

/** An earlier decision that is followed up: who, when, how it stands, and what became of it. */
export function DecisionBackground({ locale, meetingId, decision, today, control }: DecisionBackgroundProps) {
  const { room, meetings } = textOf(locale);
  const { background } = room.screen;
  const text = meetings.decisions;
  const { due, status } = decision;
  const late = status === 'open' && due !== null && due < today;
  return (
    <>
      <dl className="room-facts">
        <div>
          <dt>{background.decidedAt}</dt>
          <dd>
            {decision.meetingTitle}, {formatDay(decision.meetingDate, locale)}
          </dd>
        </div>
        <div>
          <dt>{background.owner}</dt>
          <dd>{decision.who === '' ? text.noWho : decision.who}</dd>
        </div>
        <div>
          <dt>{background.due}</dt>
          <dd>
            {due === null ? text.noDue : formatDay(due, locale)}
            {late ? (
              <>
                {' · '}
                <strong>{text.late}</strong>
              </>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{background.status}</dt>
          <dd>
            {text.statuses[status]}
            {decision.outcome === '' ? null : `. ${text.outcomeOf(decision.outcome)}`}
          </dd>
        </div>
      </dl>
      {control && status === 'open' ? <Settle {...{ locale, meetingId, decision }} /> : null}
    </>
  );
}

function Settle({ locale, meetingId, decision }: Pick<DecisionBackgroundProps, 'locale' | 'meetingId' | 'decision'>) {
  const text = textOf(locale).meetings.decisions;
  const { id, revision, outcome } = decision;
  return (
    <RoomForm meetingId={meetingId} name="settle" fields={{ id, revision }} className="room-settle">
      <Textarea
        locale={locale}
        id="room-outcome"
        name="outcome"
        label={text.outcome}
        hint={text.outcomeHint}
        rows={2}
        maxLength={meetingLimits.note}
        optional
        defaultValue={outcome}
      />
      <div className="actions">
        <Button kind="secondary" name="status" value="done">
          {text.done}
        </Button>
        <Button kind="tertiary" name="status" value="dropped">
          {text.dropped}
        </Button>
      </div>
    </RoomForm>
  );
}
