import type { ReactNode } from 'react';

export interface TagLinkProps {
  href: string;
  /** The choice that the page shows now. */
  current?: boolean;
  children: ReactNode;
}

/** One of a few choices that change what the page shows, as a link. */
export function TagLink({ href, current = false, children }: TagLinkProps) {
  return (
    <a className="tag" href={href} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  );
}
