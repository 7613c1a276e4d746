import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { type Locale, textOf } from '@/lib/text/locale';

type StepActionsProps = { locale: Locale; next?: { readonly goTo: string; readonly label: string } };

/** Saves and goes on to the next step, or saves and stays. */
export function StepActions({ locale, next }: StepActionsProps) {
  const { form } = textOf(locale).editions;
  const { goTo, label } = next ?? { goTo: 'next', label: form.saveAndNext };
  return (
    <Actions>
      <Button name="goTo" value={goTo}>
        {label}
      </Button>
      <Button kind="secondary" name="goTo" value="stay">
        {form.save}
      </Button>
    </Actions>
  );
}
