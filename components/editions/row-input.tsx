import { classNames } from '@/components/ui/class-names';

type RowInputProps = {
  name: string;
  /** Says which row it belongs to: the column's heading alone would not. */
  label: string;
  value: string;
  narrow?: boolean;
  list?: string;
};

/** A field in a table of rows, all of the same name. */
export function RowInput({ name, label, value, narrow = false, list }: RowInputProps) {
  return (
    <input
      type="text"
      name={name}
      className={classNames('form-input edition-row-input', narrow && 'edition-row-input--narrow')}
      aria-label={label}
      defaultValue={value}
      maxLength={200}
      inputMode={narrow ? 'numeric' : undefined}
      list={list}
    />
  );
}

/** Ticks the row for removal. */
export function RemoveBox({ id, label, word }: { id: string; label: string; word: string }) {
  const box = `remove-${id}`;
  return (
    <span className="form-group-checkbox edition-remove">
      <input type="checkbox" className="form-checkbox" id={box} name="remove" value={id} aria-label={label} />
      <label htmlFor={box} aria-hidden="true">
        {word}
      </label>
    </span>
  );
}
