import type { ReactNode } from 'react';
import { ChoiceGroup } from './choice-group';
import type { FieldProps } from './field';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface RadioGroupProps extends FieldProps {
  name?: string;
  choices: readonly Choice[];
  /** The value chosen when the page is shown. */
  chosen?: string | undefined;
  required?: boolean;
}

/** One choice of a few. The group's id is the first button's, so that an error can lead to it. */
export function RadioGroup({ name, choices, chosen, required = false, ...field }: RadioGroupProps) {
  return (
    <ChoiceGroup {...field}>
      {choices.map((choice, index) => {
        const id = index === 0 ? field.id : `${field.id}-${choice.value}`;
        return (
          <div className="form-group-radio" key={choice.value}>
            <input
              type="radio"
              className="form-radio"
              id={id}
              name={name ?? field.id}
              value={choice.value}
              defaultChecked={choice.value === chosen}
              required={required}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
            />
            <label htmlFor={id}>{choice.label}</label>
            {choice.hint ? (
              <span className="form-hint" id={`${id}-${choice.value}-hint`}>
                {choice.hint}
              </span>
            ) : null}
          </div>
        );
      })}
    </ChoiceGroup>
  );
}
