import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';
import type { RefusedDay } from './refused-day';

export interface SendFormProps {
  locale: Locale;
  view: { readonly radarId: string; readonly year: number };
  /** ISO yyyy-mm-dd. */
  today: string;
  /** What was typed here and not saved, and why. */
  refused: RefusedDay | null;
}

/** A day on which those who have answers missing are reminded. */
export function SendForm({ locale, view, today, refused }: SendFormProps) {
  const text = textOf(locale).mail.reminders;
  return (
    <form action="/reminders/change" method="post">
      <h2>{text.plan}</h2>
      <p>{text.planLead}</p>
      <input type="hidden" name="radarId" value={view.radarId} />
      <input type="hidden" name="year" value={view.year} />
      <TextInput
        locale={locale}
        id="sendOn"
        type="date"
        size="s"
        label={text.sendOn}
        hint={text.sendOnHint}
        error={refused?.error}
        defaultValue={refused?.typed ?? ''}
        min={today}
        required
      />
      <Actions>
        <Button name="do" value="plan">
          {text.add}
        </Button>
      </Actions>
    </form>
  );
}
