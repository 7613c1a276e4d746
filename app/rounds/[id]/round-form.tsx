import type { ReactNode } from 'react';

type Props = {
  readonly action: string;
  readonly round: { readonly id: string; readonly revision: number };
  readonly children: ReactNode;
};

/** A form that changes a round as it stands: refused where another has come between. */
export function RoundForm({ action, round, children }: Props) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="id" value={round.id} />
      <input type="hidden" name="revision" value={round.revision} />
      {children}
    </form>
  );
}
