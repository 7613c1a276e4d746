import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps, fieldAria } from './field';

export interface TextareaProps extends FieldProps, Omit<ComponentProps<'textarea'>, keyof FieldProps> {}

/** Several lines of text with their label. */
export function Textarea(props: TextareaProps) {
  const { locale, id, label, hint, error, optional = false, className, name, rows = 4, ...rest } = props;
  return (
    <Field {...{ locale, id, label, hint, error, optional }}>
      <textarea
        id={id}
        name={name ?? id}
        rows={rows}
        className={classNames('form-input', 'input-width-xl', className)}
        {...fieldAria({ id, hint, error })}
        {...rest}
      />
    </Field>
  );
}
