import { Details } from '@/components/ui/details';
import type { AskedField } from '@/lib/domain/initiative/initiative-asks';
import { type Locale, textOf } from '@/lib/text/locale';
import { fieldGroups, groupNames, openGroups } from './field-groups';
import type { FieldErrors } from './form-problems';
import type { FormValues } from './form-values';
import { OneField } from './one-field';

type InitiativeFieldsProps = {
  locale: Locale;
  values: FormValues;
  errors: FieldErrors;
  /** What is asked for now: its theme stands open. */
  asked: readonly AskedField[];
};

/** All that can wait, folded by theme. */
export function InitiativeFields({ locale, values, errors, asked }: InitiativeFieldsProps) {
  const { groups } = textOf(locale).initiatives.form;
  const open = openGroups(values, asked);
  return groupNames.map((group) => (
    <Details key={group} summary={groups[group]} open={open.has(group)}>
      {fieldGroups[group].map((field) => (
        <OneField key={field} {...{ locale, field, values }} error={errors[field]} />
      ))}
    </Details>
  ));
}
