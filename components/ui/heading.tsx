import type { ComponentProps } from 'react';

export type HeadingLevel = 2 | 3 | 4;

export interface HeadingProps extends ComponentProps<'h2'> {
  level: HeadingLevel;
}

/** A heading whose level is the page's business and not the component's. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
