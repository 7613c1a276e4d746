import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';
import type { FieldErrors } from './form-problems';
import type { FormValues } from './form-values';

type ErrorLinksProps = { locale: Locale; errors: FieldErrors; message: string };

/** Why the form was not stored, with the way to each field that is to be mended. */
export function ErrorLinks({ locale, errors, message }: ErrorLinksProps) {
  const { failedTitle, form } = textOf(locale).initiatives;
  const fields = Object.keys(form.fields).filter((field): field is keyof FormValues => Object.hasOwn(errors, field));
  return (
    <Alert locale={locale} tone="error" heading={failedTitle}>
      <p>{message}</p>
      {fields.length === 0 ? null : (
        <ul className="error-list">
          {fields.map((field) => (
            <li key={field}>
              <a href={`#${field}`}>
                {form.fields[field]}: {errors[field]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
