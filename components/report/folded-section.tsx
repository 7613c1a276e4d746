'use client';

import { type ReactNode, useEffect, useRef } from 'react';

type FoldedSectionProps = {
  /** Of the heading: an address that ends in it opens the section. */
  headingId: string;
  heading: ReactNode;
  children: ReactNode;
};

/** A section that is folded on screen until one asks for it. It is open without script, and on paper. */
export function FoldedSection({ headingId, heading, children }: FoldedSectionProps) {
  const fold = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const details = fold.current;
    if (details === null) return;
    const isAskedFor = () => window.location.hash === `#${encodeURIComponent(headingId)}`;
    const openAsked = () => {
      if (isAskedFor()) details.open = true;
    };
    details.open = isAskedFor();
    let before = details.open;
    const openForPaper = () => {
      before = details.open;
      details.open = true;
    };
    const foldAgain = () => {
      details.open = before;
    };
    window.addEventListener('hashchange', openAsked);
    window.addEventListener('beforeprint', openForPaper);
    window.addEventListener('afterprint', foldAgain);
    return () => {
      window.removeEventListener('hashchange', openAsked);
      window.removeEventListener('beforeprint', openForPaper);
      window.removeEventListener('afterprint', foldAgain);
    };
  }, [headingId]);

  return (
    <details ref={fold} className="report-fold" open>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}
