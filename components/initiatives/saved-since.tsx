import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';
import { choiceName } from './choice-name';
import type { FormChoices } from './first-fields';
import { type ChoiceField, choiceWords } from './form-content';
import { type ContentField, differingFields, type FormValues } from './form-values';

type SavedSinceProps = {
  locale: Locale;
  stored: FormValues;
  typed: FormValues;
  choices: FormChoices;
  /** Null when the account is gone. */
  savedBy: string | null;
};

/** Another has saved the initiative meanwhile: what stands there now, where it differs from what was typed. */
export function SavedSince({ locale, stored, typed, choices, savedBy }: SavedSinceProps) {
  const { failedTitle, form } = textOf(locale).initiatives;
  const { conflict, fields } = form;
  const differing = differingFields(stored, typed);
  return (
    <Alert locale={locale} tone="error" heading={failedTitle}>
      <p>{conflict.text(savedBy ?? conflict.colleague)}</p>
      {differing.length === 0 ? null : (
        <>
          <p>{conflict.differs}</p>
          <ul className="error-list">
            {differing.map((field) => (
              <li key={field}>
                <a href={`#${field}`}>
                  {conflict.stored(fields[field], storedText(field, { stored, choices, locale }) || conflict.empty)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

type Stored = Pick<SavedSinceProps, 'stored' | 'choices' | 'locale'>;

/** What is stored in a field, as one reads it. */
function storedText(field: ContentField, { stored, choices, locale }: Stored): string {
  if (field === 'areaIds') return namesOf(choices.areas, stored.areaIds);
  if (field === 'technologyId') return namesOf(choices.technologies, [stored.technologyId]);
  return isChoice(field) && stored[field] !== '' ? choiceName(field, stored[field], locale) : stored[field];
}

function isChoice(field: ContentField): field is ContentField & ChoiceField {
  return Object.hasOwn(choiceWords, field);
}

function namesOf(all: FormChoices['areas'], ids: readonly string[]): string {
  return all
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ');
}
