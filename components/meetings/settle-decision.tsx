import { HiddenFields } from '@/components/editions/hidden-fields';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Textarea } from '@/components/ui/textarea';
import { meetingLimits } from '@/lib/domain/meeting/meeting-head';
import type { DecisionView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';

type SettleDecisionProps = {
  readonly locale: Locale;
  readonly decision: DecisionView;
  /** The meeting to come back to; null for the list. */
  readonly back: string | null;
};

/** Following up: what became of a decision, or opening it again. */
export function SettleDecision({ locale, decision, back }: SettleDecisionProps) {
  const text = textOf(locale).meetings.decisions;
  const { id, revision, status, outcome, what } = decision;
  const carried = { do: 'settle', id, revision, ...(back === null ? {} : { back }) };
  const ofWhat = <span className="sr-only">: {what}</span>;
  if (status !== 'open') {
    return (
      <form method="post" action="/meetings/decisions">
        <HiddenFields fields={{ ...carried, status: 'open', outcome }} />
        <Button kind="tertiary" className="meeting-small-button">
          {text.reopen}
          {ofWhat}
        </Button>
      </form>
    );
  }
  return (
    <Details
      summary={
        <>
          {text.settle}
          {ofWhat}
        </>
      }
    >
      <form method="post" action="/meetings/decisions">
        <HiddenFields fields={carried} />
        <Textarea
          locale={locale}
          id={`outcome-${id}`}
          name="outcome"
          label={text.outcome}
          hint={text.outcomeHint}
          defaultValue={outcome}
          maxLength={meetingLimits.note}
          rows={2}
          optional
        />
        <div className="actions">
          <Button kind="secondary" name="status" value="done">
            {text.done}
          </Button>
          <Button kind="tertiary" name="status" value="dropped">
            {text.dropped}
          </Button>
        </div>
      </form>
    </Details>
  );
}
