import { HiddenFields } from '@/components/editions/hidden-fields';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Select } from '@/components/ui/select';
import type { MeetingItemView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';
import { DecisionFields } from './decision-fields';

type AddDecisionProps = {
  readonly locale: Locale;
  readonly meetingId: string;
  readonly items: readonly Pick<MeetingItemView, 'id' | 'position' | 'title' | 'areaName'>[];
};

/** Writing down what the meeting decided, on an item of its agenda or on none. */
export function AddDecision({ locale, meetingId, items }: AddDecisionProps) {
  const text = textOf(locale).meetings.decisions;
  const options = items.map(({ id, position, title, areaName }) => ({
    value: id,
    label: `${position}. ${title}${areaName === null ? '' : ` – ${areaName}`}`,
  }));
  return (
    <Details summary={text.add}>
      <form method="post" action="/meetings/decisions">
        <HiddenFields fields={{ do: 'add', meetingId }} />
        <DecisionFields locale={locale} prefix="new-" />
        <Select
          locale={locale}
          id="new-item"
          name="itemId"
          label={text.item}
          options={[{ value: '', label: text.noItem }, ...options]}
        />
        <div className="actions">
          <Button kind="secondary">{text.submit}</Button>
        </div>
      </form>
    </Details>
  );
}
