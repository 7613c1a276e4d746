'use client';

import { useEffect, useState } from 'react';

export interface CopyTextProps {
  id: string;
  value: string;
  label: string;
  copy: string;
  copied: string;
  /** Lines, for a text of several. */
  rows?: number;
}

/** A text to copy. The button comes with the script that makes it work; without it the field is there to copy from. */
export function CopyText({ id, value, label, copy, copied, rows = 1 }: CopyTextProps) {
  const [state, setState] = useState<'plain' | 'ready' | 'copied'>('plain');
  useEffect(() => {
    if (navigator.clipboard) setState('ready');
  }, []);
  const write = () => {
    navigator.clipboard.writeText(value).then(
      () => setState('copied'),
      () => setState('plain'),
    );
  };
  return (
    <div className="copy-text">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {rows > 1 ? (
        <textarea id={id} className="form-input" readOnly rows={rows} value={value} />
      ) : (
        <input
          id={id}
          className="form-input"
          type="text"
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
      )}
      {state === 'plain' ? null : (
        <button type="button" className="button button-secondary" onClick={write}>
          {copy}
        </button>
      )}
      <span role="status">{state === 'copied' ? copied : ''}</span>
    </div>
  );
}
