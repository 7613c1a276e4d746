import type { ReactNode } from 'react';
import { Actions } from './actions';

export interface PageHeadingProps {
  title: string;
  /** What the page says, in a sentence or two. */
  lead?: ReactNode;
  /** Stands after the lead: a badge. */
  badge?: ReactNode;
  /** The page's main actions, one of them primary. */
  actions?: ReactNode;
}

/** The page's only h1 with the sentence that sums the page up, and what one can do here. */
export function PageHeading({ title, lead, badge, actions }: PageHeadingProps) {
  return (
    <div className="page-heading">
      <h1>{title}</h1>
      {lead || badge ? (
        <p className="font-lead">
          {lead} {badge}
        </p>
      ) : null}
      {actions ? <Actions>{actions}</Actions> : null}
    </div>
  );
}
