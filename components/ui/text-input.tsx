import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps, fieldAria } from './field';

type NativeProps = Omit<ComponentProps<'input'>, keyof FieldProps | 'type' | 'width' | 'size'>;

export interface TextInputProps extends FieldProps, NativeProps {
  type?: 'text' | 'email' | 'password' | 'url' | 'tel' | 'number' | 'date' | 'search' | 'file';
  /** How much room the expected answer takes: 8, 16, 24, 32, 40 or 48 rem of ten pixels. */
  size?: 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl';
}

/** One line of text with its label. */
export function TextInput(props: TextInputProps) {
  const {
    locale,
    id,
    label,
    hint,
    error,
    optional = false,
    type = 'text',
    size = 'm',
    className,
    name,
    ...rest
  } = props;
  const width = classNames(type !== 'file' && 'form-input', `input-width-${size}`, className);
  return (
    <Field {...{ locale, id, label, hint, error, optional }}>
      <input type={type} id={id} name={name ?? id} className={width} {...fieldAria({ id, hint, error })} {...rest} />
    </Field>
  );
}
