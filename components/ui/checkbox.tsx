import type { ComponentProps, ReactNode } from 'react';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
}

/** A single yes. Several under one question stand in a ChoiceGroup. */
export function Checkbox({ id, label, hint, name, value = 'true', ...rest }: CheckboxProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className="form-group-checkbox">
      <input
        type="checkbox"
        className="form-checkbox"
        id={id}
        name={name ?? id}
        value={value}
        aria-describedby={hintId}
        {...rest}
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span className="form-hint" id={hintId}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
