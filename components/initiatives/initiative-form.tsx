import { LeaveGuard } from '@/components/exports/leave-guard';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import type { AskedField } from '@/lib/domain/initiative/initiative-asks';
import { type Locale, textOf } from '@/lib/text/locale';
import { FirstFields, type FormChoices, StartFields } from './first-fields';
import type { FieldErrors } from './form-problems';
import type { FormValues } from './form-values';
import { InitiativeFields } from './initiative-fields';

/** A new one begins in a phase; one that is, is saved over the version that was read. */
export type FormTarget =
  | { readonly kind: 'new'; readonly today: string }
  | { readonly kind: 'saved'; readonly id: string; readonly version: number };

type InitiativeFormProps = {
  locale: Locale;
  values: FormValues;
  errors: FieldErrors;
  asked: readonly AskedField[];
  choices: FormChoices;
  target: FormTarget;
  /** Where one goes who gives it up. */
  back: string;
  /** The values were typed before, and are stored nowhere. */
  typed: boolean;
};

/** All that is said of an initiative, in one form that works without script. */
export function InitiativeForm(props: InitiativeFormProps) {
  const { locale, values, errors, asked, choices, target, back, typed } = props;
  const { form } = textOf(locale).initiatives;
  const isNew = target.kind === 'new';
  return (
    <form className="initiative-form" method="post" action={isNew ? '/initiatives/create' : '/initiatives/save'}>
      <LeaveGuard typed={typed} />
      {isNew ? null : (
        <>
          <input type="hidden" name="id" value={target.id} />
          <input type="hidden" name="version" value={target.version} />
        </>
      )}
      <FirstFields {...{ locale, values, errors, choices }} />
      {isNew ? <StartFields {...{ locale, values, errors }} today={target.today} /> : null}
      <h2>{isNew ? form.more : form.rest}</h2>
      <p className="initiative-small">{form.moreHint}</p>
      <InitiativeFields {...{ locale, values, errors, asked }} />
      <div className="actions">
        <Button>{isNew ? form.submitNew : form.submit}</Button>
        <ButtonLink href={back} kind="secondary">
          {form.cancel}
        </ButtonLink>
      </div>
    </form>
  );
}
