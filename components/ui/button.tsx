import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'warning';

export interface ButtonProps extends ComponentProps<'button'> {
  kind?: ButtonKind;
}

/** A button that submits its form unless told otherwise. One primary button a page. */
export function Button({ kind = 'primary', className, type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={classNames('button', `button-${kind}`, className)} {...rest} />;
}
