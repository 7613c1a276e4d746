import type { ReactNode } from 'react';

/** A row of buttons and button links; on a phone each takes the full width. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
