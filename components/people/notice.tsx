import type { ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { knownKey } from '@/lib/text/known-key';
import type { Locale } from '@/lib/text/locale';

type Texts = Readonly<Record<string, string>>;

export interface NoticeProps {
  locale: Locale;
  /** The words of the address: what was done, or why not. */
  done?: string | undefined;
  failed?: string | undefined;
  /** After why not: the way to what is to be mended. */
  children?: ReactNode;
  texts: { readonly doneTitle?: string; readonly done?: Texts; readonly failedTitle?: string; readonly failed?: Texts };
}

/** What the form that led here did; nothing for words that are not ours. */
export function Notice({ locale, done, failed, texts, children }: NoticeProps) {
  const doneTexts = texts.done ?? {};
  const failedTexts = texts.failed ?? {};
  const doneKey = knownKey(doneTexts, done);
  const failedKey = knownKey(failedTexts, failed);
  return (
    <>
      {failedKey ? (
        <Alert locale={locale} tone="error" heading={texts.failedTitle}>
          <p>{failedTexts[failedKey]}</p>
          {children}
        </Alert>
      ) : null}
      {doneKey ? (
        <Alert locale={locale} tone="success" heading={texts.doneTitle}>
          <p>{doneTexts[doneKey]}</p>
        </Alert>
      ) : null}
    </>
  );
}
