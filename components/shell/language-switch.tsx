import { type Locale, textOf } from '@/lib/text/locale';

/** A button that shows the same page in the other language. */
export function LanguageSwitch({ locale }: { locale: Locale }) {
  const { label, switchTo, code } = textOf(locale).shell.language;
  return (
    <form action="/language" method="post" className="shell-inline-form">
      <button type="submit" name="language" value={code} className="shell-text-button">
        <span className="sr-only">{label}: </span>
        <span lang={code}>{switchTo}</span>
      </button>
    </form>
  );
}
