'use client';

import { useEffect } from 'react';
import { hasUnsaved } from './has-unsaved';

const keys: Readonly<Record<string, string>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ' ': 'primary',
};

/** The keyboard, and the presenter's clicker, press the buttons that the page has, unless that would throw away what was written. */
export function RoomKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = keys[event.key];
      if (name === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (isBusy(event.target)) return;
      const target = document.querySelector(`[data-room-key~="${name}"]`);
      if (!(target instanceof HTMLElement)) return;
      event.preventDefault();
      if (target instanceof HTMLInputElement) target.focus();
      else if (!hasUnsaved(document)) target.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return null;
}

/** True where the key already means something: in a field, on a button, on a link. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, button, a, summary') !== null;
}
