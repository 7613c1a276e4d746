import type { ReactNode } from 'react';
import { formatDay } from '@/components/rounds/day';
import type { Initiative } from '@/lib/domain/initiative/initiative';
import { type Locale, textOf } from '@/lib/text/locale';
import { choiceName } from './choice-name';
import { fieldGroups, type GroupedField, groupNames } from './field-groups';
import { type ChoiceField, choiceWords } from './form-content';
import { type FormValues, valuesOf } from './form-values';

type ContentFactsProps = { locale: Locale; initiative: Initiative };

/** What is said of an initiative, by theme; what nobody has said is named in one line. */
export function ContentFacts({ locale, initiative }: ContentFactsProps) {
  const { form, one } = textOf(locale).initiatives;
  const values = valuesOf(initiative);
  const filled = (fields: readonly GroupedField[]) => fields.filter((field) => values[field] !== '');
  const empty = groupNames
    .flatMap((group): readonly GroupedField[] => fieldGroups[group])
    .filter((field) => values[field] === '')
    .map((field) => shortName(field, locale));
  return (
    <>
      {groupNames.map((group) => {
        const fields = filled(fieldGroups[group]);
        return fields.length === 0 ? null : (
          <section key={group} aria-labelledby={`about-${group}`}>
            <h3 id={`about-${group}`} className="initiative-further">
              {form.groups[group]}
            </h3>
            <dl className="initiative-facts">
              {fields.map((field) => (
                <div key={field}>
                  <dt>{form.fields[field]}</dt>
                  <dd>{shown(field, values, locale)}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      {empty.length === 0 ? null : <p className="initiative-small">{one.notFilled(empty.join(', '))}</p>}
    </>
  );
}

/** A field among those that nobody has filled in. */
function shortName(field: GroupedField, locale: Locale): string {
  const { form } = textOf(locale).initiatives;
  const short: Readonly<Partial<Record<GroupedField, string>>> = form.short;
  return short[field] ?? form.fields[field].toLocaleLowerCase(locale);
}

function shown(field: GroupedField, values: FormValues, locale: Locale): ReactNode {
  const value = values[field];
  if (field === 'startDate' || field === 'plannedEnd' || field === 'decisionDate') return formatDay(value, locale);
  if (field === 'businessLink') {
    return (
      <a href={value} rel="noreferrer">
        {value}
      </a>
    );
  }
  return isChoice(field) ? choiceName(field, value, locale) : value;
}

function isChoice(field: GroupedField): field is GroupedField & ChoiceField {
  return Object.hasOwn(choiceWords, field);
}
