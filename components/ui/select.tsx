import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps, fieldAria } from './field';

export interface Option {
  value: string;
  label: string;
}

/** Options that belong together, under a label. */
export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

export interface SelectProps
  extends FieldProps,
    Omit<ComponentProps<'select'>, keyof FieldProps | 'children' | 'size'> {
  options: readonly (Option | OptionGroup)[];
}

/** One choice of many with its label. Of five or fewer, radio buttons are easier. */
export function Select(props: SelectProps) {
  const { locale, id, label, hint, error, optional = false, options, className, name, ...rest } = props;
  return (
    <Field {...{ locale, id, label, hint, error, optional }}>
      <select
        id={id}
        name={name ?? id}
        className={classNames('form-select', className)}
        {...fieldAria({ id, hint, error })}
        {...rest}
      >
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(optionElement)}
            </optgroup>
          ) : (
            optionElement(option)
          ),
        )}
      </select>
    </Field>
  );
}

function optionElement({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
