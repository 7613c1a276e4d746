import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Heading, type HeadingLevel } from './heading';

export interface CardProps {
  /** Unique on the page: the heading takes it, and names the card. */
  id: string;
  heading: ReactNode;
  headingLevel?: HeadingLevel;
  className?: string;
  children: ReactNode;
}

/** A framed part of a page with a heading of its own. */
export function Card({ id, heading, headingLevel = 2, className, children }: CardProps) {
  return (
    <section className={classNames('card', 'collapsed-height', className)} aria-labelledby={id}>
      <div className="card-content">
        <Heading level={headingLevel} id={id} className="card-heading">
          {heading}
        </Heading>
        {children}
      </div>
    </section>
  );
}
