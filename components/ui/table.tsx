import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface TableProps {
  /** Unique on the page; the caption takes it. */
  id: string;
  caption: ReactNode;
  /** Only for those who listen: when a heading right above says the same. */
  hideCaption?: boolean;
  /** On a phone each row becomes a block; its cells then need `data-title`. */
  stack?: boolean;
  /** thead and tbody. */
  children: ReactNode;
}

/** A table with a caption that scrolls sideways where it does not fit, by keyboard too. */
export function Table({ id, caption, hideCaption = false, stack = false, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take focus, or the keyboard cannot scroll it
    <section className="table--responsive-scroll" aria-labelledby={id} tabIndex={0}>
      <table className={classNames('table table--borderless table--compact', stack && 'table--responsive-headers')}>
        <caption id={id} className={hideCaption ? 'sr-only' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}
