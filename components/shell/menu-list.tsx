import { type Locale, textOf } from '@/lib/text/locale';
import { isAdministration, pageHref, type ShellPage } from './pages';

export interface MenuListProps {
  locale: Locale;
  pages: readonly ShellPage[];
  current: ShellPage | undefined;
  /** Puts the pages that run the tool behind one word, where there are so many that the menu would take two lines. */
  fold?: boolean;
}

/** With so many pages of administration they share one word. */
const foldFrom = 3;

/** The links of the main menu: plain ones, so that they work before and without script. */
export function MenuList({ locale, pages, current, fold = false }: MenuListProps) {
  const administration = pages.filter(isAdministration);
  const folded = fold && administration.length >= foldFrom;
  const shown = folded ? pages.filter((page) => !isAdministration(page)) : pages;
  const firstOfAdministration = shown.find(isAdministration);
  return (
    <ul className="shell-menu no-max-width">
      {shown.map((page) => (
        <li key={page} className={page === firstOfAdministration ? 'shell-menu-apart' : undefined}>
          <PageLink locale={locale} page={page} current={current} />
        </li>
      ))}
      {folded ? (
        <li className="shell-menu-apart">
          <Folded locale={locale} pages={administration} current={current} />
        </li>
      ) : null}
    </ul>
  );
}

/** The word tells where one is when the page is behind it. */
function Folded({ locale, pages, current }: MenuListProps) {
  const text = textOf(locale).shell;
  const here = current !== undefined && isAdministration(current);
  return (
    <details className={here ? 'shell-fold shell-fold--here' : 'shell-fold'} name="shell">
      <summary>{here ? text.administrationHere(text.pages[current]) : text.administration}</summary>
      <ul className="shell-panel nobullet-list">
        {pages.map((page) => (
          <li key={page}>
            <PageLink locale={locale} page={page} current={current} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type PageLinkProps = { locale: Locale; page: ShellPage; current: ShellPage | undefined };

function PageLink({ locale, page, current }: PageLinkProps) {
  return (
    <a href={pageHref(page)} aria-current={page === current ? 'page' : undefined}>
      {textOf(locale).shell.pages[page]}
    </a>
  );
}
