import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';

export interface SendFormProps {
  locale: Locale;
  view: { readonly radarId: string; readonly year: number };
  /** ISO yyyy-mm-dd. */
  today: string;
}

/** A day on which those who have answers missing are reminded. */
export function SendForm({ locale, view, today }: SendFormProps) {
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
