import { type Locale, textOf } from '@/lib/text/locale';
import { LanguageSwitch } from './language-switch';

/** The links that every page owes its reader. */
export function Footer({ locale, version }: { locale: Locale; version: string | undefined }) {
  const { footer, product, tagline } = textOf(locale).shell;
  return (
    <footer className="shell-footer">
      <div className="shell-width">
        <p>
          <strong>{product}</strong> · {tagline}
        </p>
        <ul className="no-max-width">
          <li>
            <a href="/was">{footer.accessibility}</a>
          </li>
          <li>
            <a href="/method">{footer.method}</a>
          </li>
          <li>
            <LanguageSwitch locale={locale} />
          </li>
          {version ? <li>{footer.version(version)}</li> : null}
        </ul>
      </div>
    </footer>
  );
}
