import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';
import type { RefusedDay } from './refused-day';

export interface FillByFormProps {
  locale: Locale;
  view: { readonly radarId: string; readonly year: number; readonly fillBy: string | null };
  /** What was typed here and not saved, and why. */
  refused: RefusedDay | null;
}

/** The deadline; an empty field takes it away. */
export function FillByForm({ locale, view, refused }: FillByFormProps) {
  const text = textOf(locale).mail.reminders;
  return (
    <form action="/reminders/change" method="post">
      <input type="hidden" name="radarId" value={view.radarId} />
      <input type="hidden" name="year" value={view.year} />
      <TextInput
        locale={locale}
        id="fillBy"
        type="date"
        size="s"
        label={text.fillBy}
        hint={text.fillByHint}
        error={refused?.error}
        defaultValue={refused?.typed ?? view.fillBy ?? ''}
      />
      <Actions>
        <Button kind="secondary" name="do" value="fill-by">
          {text.saveFillBy}
        </Button>
      </Actions>
    </form>
  );
}
