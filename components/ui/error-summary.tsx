import { type Locale, textOf } from '@/lib/text/locale';
import { Alert } from './alert';

export interface FieldError {
  /** The id of the field to lead to. */
  id: string;
  message: string;
}

export interface ErrorSummaryProps {
  locale: Locale;
  errors: readonly FieldError[];
}

/** Every error of a form with a link to its field, above the form; nothing when there is none. */
export function ErrorSummary({ locale, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <Alert locale={locale} tone="error" heading={textOf(locale).shell.parts.errorSummary(errors.length)}>
      <ul className="nobullet-list error-list">
        {errors.map(({ id, message }) => (
          <li key={`${id} ${message}`}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
