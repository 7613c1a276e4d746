'use client';

import { useEffect, useRef } from 'react';

type LeaveGuardProps = {
  /** What is in the form was typed already, and is saved nowhere. */
  typed: boolean;
};

/** Lets the browser ask before a form is left with text in it that was typed and not sent. Stands in the form. */
export function LeaveGuard({ typed }: LeaveGuardProps) {
  const here = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    let unsent = typed;
    const onInput = ({ target }: Event) => {
      const isText =
        target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
      if (isText) unsent = true;
    };
    const onSubmit = () => {
      unsent = false;
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (unsent) event.preventDefault();
    };
    form.addEventListener('input', onInput);
    form.addEventListener('submit', onSubmit);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      form.removeEventListener('input', onInput);
      form.removeEventListener('submit', onSubmit);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [typed]);

  return <span ref={here} hidden />;
}
