import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { contentLimits } from '@/lib/domain/initiative/content-problems';
import { phases } from '@/lib/domain/initiative/initiative';
import { type Locale, textOf } from '@/lib/text/locale';
import type { FieldErrors } from './form-problems';
import type { FormValues } from './form-values';

type Named = { readonly id: string; readonly name: string };

/** What the form lets one choose between. */
export type FormChoices = {
  readonly technologies: readonly Named[];
  /** Those that the viewer may place an initiative in. */
  readonly areas: readonly Named[];
};

type FirstFieldsProps = { locale: Locale; values: FormValues; errors: FieldErrors; choices: FormChoices };

/** Title, technology and areas: what every initiative has. */
export function FirstFields({ locale, values, errors, choices }: FirstFieldsProps) {
  const { form } = textOf(locale).initiatives;
  return (
    <>
      <TextInput
        {...{ locale, id: 'title', label: form.fields.title, hint: form.hints.title, error: errors.title }}
        {...{ defaultValue: values.title, maxLength: contentLimits.title, autoComplete: 'off', required: true }}
        size="xl"
      />
      <Select
        {...{ locale, id: 'technologyId', label: form.fields.technologyId, hint: form.hints.technologyId }}
        {...{ error: errors.technologyId, defaultValue: values.technologyId, required: true }}
        options={[{ value: '', label: form.chooseTechnology }, ...options(choices.technologies)]}
      />
      <ChoiceGroup
        {...{ locale, id: 'areaIds', label: form.fields.areaIds, hint: form.hints.areaIds, error: errors.areaIds }}
      >
        <div className="initiative-areas">
          {choices.areas.map(({ id, name }, index) => (
            <Checkbox
              key={id}
              id={index === 0 ? 'areaIds' : `areaIds-${id}`}
              name="areaIds"
              value={id}
              label={name}
              defaultChecked={values.areaIds.includes(id)}
            />
          ))}
        </div>
      </ChoiceGroup>
    </>
  );
}

function options(all: readonly Named[]) {
  return all.map(({ id, name }) => ({ value: id, label: name }));
}

type StartFieldsProps = Omit<FirstFieldsProps, 'choices'> & {
  /** ISO yyyy-mm-dd: no later day can be chosen. */
  today: string;
};

/** Where a new initiative stands, and since when. */
export function StartFields({ locale, values, errors, today }: StartFieldsProps) {
  const { initiatives, initiativeViews } = textOf(locale);
  const { form, phaseMeanings } = initiatives;
  return (
    <>
      <RadioGroup
        {...{ locale, id: 'phase', label: form.fields.phase, error: errors.phase, chosen: values.phase }}
        required
        choices={phases.map((phase) => ({
          value: phase,
          label: initiativeViews.phases[phase],
          hint: phaseMeanings[phase],
        }))}
      />
      <TextInput
        {...{ locale, id: 'since', label: form.fields.since, hint: form.hints.since, error: errors.since }}
        {...{ type: 'date', size: 's', max: today, defaultValue: values.since, required: true }}
      />
    </>
  );
}
