import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';

type NoticeProps = {
  locale: Locale;
  done?: string | undefined;
  failed?: string | undefined;
  /** Names of the rows that could not be read. */
  unread?: readonly string[];
};

/** What became of the form that led here. Only keys that we have a text for are shown. */
export function Notice({ locale, done, failed, unread = [] }: NoticeProps) {
  const { editions: text, editionFiles } = textOf(locale);
  const good = ownText(text.done, done);
  const bad = ownText(text.failed, failed) ?? ownText(editionFiles.failed, failed);
  return (
    <>
      {unread.length > 0 ? (
        <Alert locale={locale} tone="error" heading={text.unread.heading}>
          <p>{text.unread.text(unread.join(', '))}</p>
        </Alert>
      ) : good ? (
        <Alert locale={locale} tone="success">
          <p>{good}</p>
        </Alert>
      ) : null}
      {bad ? (
        <Alert locale={locale} tone="error">
          <p>{bad}</p>
        </Alert>
      ) : null}
    </>
  );
}

function ownText(texts: Readonly<Record<string, string>>, key: string | undefined): string | null {
  return key !== undefined && Object.hasOwn(texts, key) ? (texts[key] ?? null) : null;
}
