'use client';

import { useEffect } from 'react';

/** What is opened comes into sight above the bar of buttons: whole, or from its beginning where it is taller than the screen. */
export function OpenedDetails() {
  useEffect(() => {
    const show = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      const fits = target.offsetHeight < window.innerHeight * 0.7;
      target.scrollIntoView({ block: fits ? 'nearest' : 'start' });
    };
    // A toggle does not bubble.
    document.addEventListener('toggle', show, true);
    return () => document.removeEventListener('toggle', show, true);
  }, []);
  return null;
}
