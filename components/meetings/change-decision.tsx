import { HiddenFields } from '@/components/editions/hidden-fields';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import type { DecisionView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';
import { DecisionFields } from './decision-fields';

type ChangeDecisionProps = { readonly locale: Locale; readonly decision: DecisionView };

/** Changing a decision's words, while its meeting is not closed. */
export function ChangeDecision({ locale, decision }: ChangeDecisionProps) {
  const text = textOf(locale).meetings.decisions;
  const { id, revision, meetingId, technologyId, initiativeId } = decision;
  const about = {
    ...(technologyId === null ? {} : { technologyId }),
    ...(initiativeId === null ? {} : { initiativeId }),
  };
  return (
    <Details
      summary={
        <>
          {text.change}
          <span className="sr-only">: {decision.what}</span>
        </>
      }
    >
      <form method="post" action="/meetings/decisions">
        <HiddenFields fields={{ do: 'change', id, revision, back: meetingId, ...about }} />
        <DecisionFields locale={locale} prefix={`${id}-`} decision={decision} />
        <div className="actions">
          <Button kind="secondary">{text.save}</Button>
        </div>
      </form>
    </Details>
  );
}
