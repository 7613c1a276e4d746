import type { ComponentProps } from 'react';
import type { ButtonKind } from './button';
import { classNames } from './class-names';

export interface ButtonLinkProps extends ComponentProps<'a'> {
  href: string;
  kind?: ButtonKind;
}

/** A link that leads to the next step and looks like a button. */
export function ButtonLink({ kind = 'primary', className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={classNames('button', `button-${kind}`, className)} {...rest}>
      {children}
    </a>
  );
}
