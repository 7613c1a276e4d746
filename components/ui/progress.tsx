export interface ProgressProps {
  id: string;
  /** The same in words: 14 af 22 besvaret. */
  label: string;
  value: number;
  /** At least 1. */
  max: number;
}

/** How far one has come: the words, and a bar under them. */
export function Progress({ id, label, value, max }: ProgressProps) {
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
    </div>
  );
}
