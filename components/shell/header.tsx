import { Icon } from '@/components/ui/icon';
import { type Locale, textOf } from '@/lib/text/locale';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { MenuList } from './menu-list';
import type { ShellPage } from './pages';
import { UserCard } from './user-card';
import type { ShellViewer } from './viewer';

export interface HeaderProps {
  locale: Locale;
  viewer: ShellViewer | null;
  current: ShellPage | undefined;
}

/** Logotype, main menu and user. On a narrow screen all but the logotype folds into one menu. */
export function Header({ locale, viewer, current }: HeaderProps) {
  const text = textOf(locale).shell;
  return (
    <div className="shell-width shell-header">
      <a className="shell-logo" href="/" aria-label={text.home}>
        <Logo />
      </a>
      {viewer ? (
        <>
          <nav className="shell-wide" aria-label={text.mainMenu}>
            <MenuList locale={locale} pages={viewer.pages} current={current} fold />
          </nav>
          <UserMenu locale={locale} viewer={viewer} />
          <PhoneMenu locale={locale} viewer={viewer} current={current} />
        </>
      ) : (
        <div className="shell-end">
          <LanguageSwitch locale={locale} />
        </div>
      )}
    </div>
  );
}

function UserMenu({ locale, viewer }: { locale: Locale; viewer: ShellViewer }) {
  return (
    <details className="shell-wide shell-end shell-dropdown" name="shell">
      <summary>
        <Belonging viewer={viewer} />
      </summary>
      <div className="shell-panel">
        <UserCard locale={locale} viewer={viewer} />
        <LanguageSwitch locale={locale} />
      </div>
    </details>
  );
}

function PhoneMenu({
  locale,
  viewer,
  current,
}: {
  locale: Locale;
  viewer: ShellViewer;
  current: ShellPage | undefined;
}) {
  const text = textOf(locale).shell;
  return (
    <details className="shell-narrow shell-end shell-dropdown" name="shell">
      <summary>
        <Icon name="menu" /> {text.menu}
      </summary>
      <div className="shell-panel">
        <nav aria-label={text.mainMenu}>
          <MenuList locale={locale} pages={viewer.pages} current={current} />
        </nav>
        <p className="shell-belonging">
          <Belonging viewer={viewer} />
        </p>
        <UserCard locale={locale} viewer={viewer} />
        <LanguageSwitch locale={locale} />
      </div>
    </details>
  );
}

function Belonging({ viewer }: { viewer: ShellViewer }) {
  return (
    <>
      {viewer.kommuneName ? <span className="shell-kommune">{viewer.kommuneName}</span> : null}
      <span>{viewer.roleName}</span>
    </>
  );
}
