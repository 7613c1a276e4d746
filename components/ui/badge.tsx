import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface BadgeProps {
  tone?: 'neutral' | 'info' | 'success' | 'warning' | 'error';
  children: ReactNode;
}

/** A short word about the thing it stands beside. It is no link; the tone repeats what the word says. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span className={classNames('badge', `badge-${tone}`)}>{children}</span>;
}
