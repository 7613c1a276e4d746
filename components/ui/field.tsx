import type { ReactNode } from 'react';
import { type Locale, textOf } from '@/lib/text/locale';
import { classNames } from './class-names';

/** What every form part is told, whatever is typed or chosen in it. */
export interface FieldProps {
  locale: Locale;
  /** Unique on the page; the error summary links to it. Also the field's name unless one is given. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Adds "(frivilligt)" to the label. */
  optional?: boolean;
}

/** The label, the hint and the error message around one input, in the design system's order. */
export function Field({ locale, id, label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={classNames('form-group', error && 'form-error')}>
      <label className="form-label" htmlFor={id}>
        {label}
        {optional ? <OptionalMark locale={locale} /> : null}
      </label>
      <FieldNotes locale={locale} id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

export function OptionalMark({ locale }: { locale: Locale }) {
  return <span className="weight-normal">{textOf(locale).shell.parts.optional}</span>;
}

/** Hint and error of a field or a group. */
export function FieldNotes({ locale, id, hint, error }: Pick<FieldProps, 'locale' | 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="form-error-message" id={`${id}-error`}>
          <span className="sr-only">{textOf(locale).shell.parts.errorPrefix}</span>
          {error}
        </span>
      ) : null}
    </>
  );
}

/** The attributes that tie an input to its hint and its error. */
export function fieldAria({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  const described = classNames(hint ? `${id}-hint` : null, error ? `${id}-error` : null);
  return { 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined } as const;
}
