import { spreads, values } from '@/lib/domain/answer';
import { maximumNoteLength, type PlacementContent } from '@/lib/domain/placement-content';
import { fieldName } from './field-names';
import type { FillText } from './fill-text';

export type CellFieldProps = {
  technologyId: string;
  /** The technology's name, read after each label by whoever does not see the heading. */
  name: string;
  content: PlacementContent;
  text: FillText;
  onChange: (field: keyof PlacementContent, content: PlacementContent) => void;
};

/** How widely it is used and what it gives; shown for what is in operation. */
export function OperatingFields(props: CellFieldProps) {
  const { list } = props.text.fill;
  const { words } = props.text;
  return (
    <div className="fill-operating">
      <Choice {...props} field="spread" label={list.spread} options={spreads.map((key) => [key, words.spreads[key]])} />
      <Choice {...props} field="value" label={list.value} options={values.map((key) => [key, words.values[key]])} />
    </div>
  );
}

type ChoiceProps = CellFieldProps & {
  field: 'spread' | 'value';
  label: string;
  options: readonly (readonly [key: string, word: string])[];
};

function Choice({ technologyId, name, content, text, onChange, field, label, options }: ChoiceProps) {
  const id = fieldName(field, technologyId);
  const change = (chosen: string) => {
    const spread = spreads.find((key) => key === chosen) ?? null;
    const value = values.find((key) => key === chosen) ?? null;
    onChange(field, field === 'spread' ? { ...content, spread } : { ...content, value });
  };
  return (
    <div className="fill-field">
      <label htmlFor={id}>
        {label} <span className="sr-only">{text.fill.list.about(name)}</span>
      </label>
      <select
        id={id}
        name={id}
        className="form-select"
        value={content[field] ?? ''}
        onChange={(event) => change(event.target.value)}
      >
        <option value="">{text.fill.list.notChosen}</option>
        {options.map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The note, with what is left of its length. */
export function NoteField({ technologyId, name, content, text, onChange }: CellFieldProps) {
  const id = fieldName('note', technologyId);
  const { list } = text.fill;
  const left = maximumNoteLength - content.note.length;
  return (
    <div className="fill-field">
      <label htmlFor={id}>
        {list.note} <span className="sr-only">{list.about(name)}</span>
      </label>
      <span className="form-hint" id={`${id}-hint`}>
        {list.noteHint}
      </span>
      <textarea
        id={id}
        name={id}
        className="form-input"
        rows={3}
        value={content.note}
        onChange={(event) => onChange('note', { ...content, note: event.target.value })}
        aria-describedby={`${id}-hint ${id}-left`}
        aria-invalid={left < 0 || undefined}
      />
      <span
        className={left < 0 ? 'fill-count fill-count--over' : 'fill-count'}
        id={`${id}-left`}
        aria-live={left < 100 ? 'polite' : 'off'}
      >
        {left < 0 ? list.noteOver(-left) : list.noteLeft(left)}
      </span>
    </div>
  );
}

/** Why it is not relevant; shown with that answer. */
export function ReasonField({ technologyId, content, text, onChange, invalid }: CellFieldProps & { invalid: boolean }) {
  const id = fieldName('reason', technologyId);
  return (
    <div className="fill-field fill-reason">
      <label htmlFor={id}>{text.fill.list.reason}</label>
      <span className="form-hint" id={`${id}-hint`}>
        {text.privacy.hint}
      </span>
      <textarea
        id={id}
        name={id}
        className="form-input"
        rows={2}
        value={content.reason}
        onChange={(event) => onChange('reason', { ...content, reason: event.target.value })}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? `${id}-hint ${id}-error` : `${id}-hint`}
      />
    </div>
  );
}
