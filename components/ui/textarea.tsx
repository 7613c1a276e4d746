import type { ComponentProps } from 'react';
import { PersonalHint } from '../privacy/personal-hint';
import { classNames } from './class-names';
import { Field, type FieldProps, fieldAria } from './field';

export interface TextareaProps extends FieldProps, Omit<ComponentProps<'textarea'>, keyof FieldProps> {
  /** False where nobody writes of people: a key, or a list of names of technologies. */
  warns?: boolean;
}

/** Several lines of text with their label, and beside it that it is no place for personal data. */
export function Textarea(props: TextareaProps) {
  const { locale, id, label, error, optional = false, className, name, rows = 4, ...rest } = props;
  const { hint: given, warns = true, ...native } = rest;
  const hint = warns ? <PersonalHint locale={locale} hint={given} /> : given;
  return (
    <Field {...{ locale, id, label, hint, error, optional }}>
      <textarea
        id={id}
        name={name ?? id}
        rows={rows}
        className={classNames('form-input', 'input-width-xl', className)}
        {...fieldAria({ id, hint, error })}
        {...native}
      />
    </Field>
  );
}
