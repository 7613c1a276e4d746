import type { ReactNode } from 'react';
import { type Locale, textOf } from '@/lib/text/locale';

type PersonalHintProps = { locale: Locale; hint?: ReactNode };

/** The hint of a field of free text: what it is for, and that it is no place for personal data. */
export function PersonalHint({ locale, hint }: PersonalHintProps) {
  return (
    <>
      {hint ? <>{hint} </> : null}
      {textOf(locale).privacy.hint}
    </>
  );
}
