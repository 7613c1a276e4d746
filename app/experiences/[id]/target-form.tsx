import type { ReactNode } from 'react';

type Props = {
  readonly action: string;
  readonly experience: { readonly id: string; readonly revision: number };
  readonly children: ReactNode;
};

/** A form that changes an experience as it is shown: refused where another has come between. */
export function TargetForm({ action, experience, children }: Props) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="id" value={experience.id} />
      <input type="hidden" name="revision" value={experience.revision} />
      {children}
    </form>
  );
}
