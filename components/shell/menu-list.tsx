import { type Locale, textOf } from '@/lib/text/locale';
import { isAdministration, pageHref, type ShellPage } from './pages';

export interface MenuListProps {
  locale: Locale;
  pages: readonly ShellPage[];
  current: ShellPage | undefined;
}

/** The links of the main menu: plain ones, so that they work before and without script. */
export function MenuList({ locale, pages, current }: MenuListProps) {
  const names = textOf(locale).shell.pages;
  const firstOfAdministration = pages.find(isAdministration);
  return (
    <ul className="shell-menu no-max-width">
      {pages.map((page) => (
        <li key={page} className={page === firstOfAdministration ? 'shell-menu-apart' : undefined}>
          <a href={pageHref(page)} aria-current={page === current ? 'page' : undefined}>
            {names[page]}
          </a>
        </li>
      ))}
    </ul>
  );
}
