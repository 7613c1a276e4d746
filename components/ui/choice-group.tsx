import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldNotes, type FieldProps, fieldAria, OptionalMark } from './field';

/** A group of radio buttons or checkboxes under one legend. */
export function ChoiceGroup(props: FieldProps & { children: ReactNode }) {
  const { locale, id, label, hint, error, optional, children } = props;
  const describedBy = fieldAria({ id, hint, error })['aria-describedby'];
  return (
    <div className={classNames('form-group', error && 'form-error')}>
      <fieldset aria-describedby={describedBy}>
        <legend className="form-label">
          {label}
          {optional ? <OptionalMark locale={locale} /> : null}
        </legend>
        <FieldNotes locale={locale} id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
