import type { ComponentProps } from 'react';

export type ChoiceOption = { readonly value: string; readonly label: string };
export type ChoiceOptions = { readonly label: string; readonly options: readonly ChoiceOption[] };

type Props = Omit<ComponentProps<'select'>, 'children' | 'className'> & {
  readonly label: string;
  readonly groups: readonly ChoiceOptions[];
};

/** A choice in a row of a table, named for those who listen; groups without options are left out. */
export function ChoiceSelect({ label, groups, ...rest }: Props) {
  return (
    <select aria-label={label} className="form-select" {...rest}>
      {groups
        .filter(({ options }) => options.length > 0)
        .map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  );
}
