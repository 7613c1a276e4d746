import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import { type Locale, textOf } from '@/lib/text/locale';
import { choiceName } from './choice-name';
import type { GroupedField } from './field-groups';
import { type ChoiceField, choiceWords } from './form-content';
import type { FormValues } from './form-values';

type OneFieldProps = {
  locale: Locale;
  field: GroupedField;
  values: FormValues;
  error: string | undefined;
};

const dates: readonly GroupedField[] = ['startDate', 'plannedEnd', 'decisionDate'];
const lines: readonly GroupedField[] = ['owner', 'supplier'];

/** One field of the form, with the control that fits what it holds. */
export function OneField({ locale, field, values, error }: OneFieldProps) {
  const { form } = textOf(locale).initiatives;
  const hints: Readonly<Partial<Record<GroupedField, string>>> = form.hints;
  const shared = { locale, id: field, label: form.fields[field], error, defaultValue: values[field] };
  const props = hints[field] === undefined ? shared : { ...shared, hint: hints[field] };
  if (isChoice(field)) return <Select {...props} options={optionsOf(field, locale)} />;
  if (field === 'businessLink') return <TextInput {...props} type="url" size="xl" autoComplete="off" />;
  if (dates.includes(field)) return <TextInput {...props} type="date" size="s" />;
  if (lines.includes(field)) return <TextInput {...props} size="xl" autoComplete="off" />;
  return <Textarea {...props} rows={3} />;
}

function isChoice(field: GroupedField): field is GroupedField & ChoiceField {
  return Object.hasOwn(choiceWords, field);
}

function optionsOf(field: ChoiceField, locale: Locale) {
  const named = choiceWords[field].map((word) => ({ value: word, label: choiceName(field, word, locale) }));
  return [{ value: '', label: textOf(locale).initiatives.notStated }, ...named];
}
