import type { ReactNode } from 'react';
import { type Locale, textOf } from '@/lib/text/locale';
import { Heading, type HeadingLevel } from './heading';
import { Icon } from './icon';

export interface AlertProps {
  locale: Locale;
  tone: 'info' | 'success' | 'warning' | 'error';
  heading?: string | undefined;
  headingLevel?: HeadingLevel;
  children?: ReactNode;
}

/** A message about the page or about what was just done. Warnings and errors are read out at once. */
export function Alert({ locale, tone, heading, headingLevel = 2, children }: AlertProps) {
  const urgent = tone === 'warning' || tone === 'error';
  return (
    <div className={`alert alert-${tone}`} role={urgent ? 'alert' : undefined}>
      <Icon name={tone} label={textOf(locale).shell.parts[tone]} className="alert-icon" />
      <div className="alert-body">
        {heading ? (
          <Heading level={headingLevel} className="alert-heading">
            {heading}
          </Heading>
        ) : null}
        <div className="alert-text">{children}</div>
      </div>
    </div>
  );
}
