import { type Locale, textOf } from '@/lib/text/locale';
import { groupOf, type PageGroup, pageHref, type ShellPage } from './pages';

export interface MenuListProps {
  locale: Locale;
  pages: readonly ShellPage[];
  current: ShellPage | undefined;
  /** Puts each group's pages behind one word, where there are so many that the menu would take two lines. */
  fold?: boolean;
}

/** With so many pages a group shares one word. */
const foldFrom = 3;

type Entry = { kind: 'page'; page: ShellPage } | { kind: 'group'; group: PageGroup; pages: readonly ShellPage[] };

/** The links of the main menu: plain ones, so that they work before and without script. */
export function MenuList({ locale, pages, current, fold = false }: MenuListProps) {
  const entries = entriesOf(pages, fold);
  const apart = entries.find(isAdministration);
  return (
    <ul className="shell-menu no-max-width">
      {entries.map((entry) => (
        <li
          key={entry.kind === 'page' ? entry.page : entry.group}
          className={entry === apart ? 'shell-menu-apart' : undefined}
        >
          {entry.kind === 'page' ? (
            <PageLink locale={locale} page={entry.page} current={current} />
          ) : (
            <Folded locale={locale} group={entry.group} pages={entry.pages} current={current} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** A folded group stands where its first page would. */
function entriesOf(pages: readonly ShellPage[], fold: boolean): Entry[] {
  return pages.flatMap((page): Entry[] => {
    const group = groupOf(page);
    const members = group === null ? [] : pages.filter((other) => groupOf(other) === group);
    if (!fold || group === null || members.length < foldFrom) return [{ kind: 'page', page }];
    return members[0] === page ? [{ kind: 'group', group, pages: members }] : [];
  });
}

function isAdministration(entry: Entry): boolean {
  return (entry.kind === 'page' ? groupOf(entry.page) : entry.group) === 'administration';
}

type FoldedProps = {
  locale: Locale;
  group: PageGroup;
  pages: readonly ShellPage[];
  current: ShellPage | undefined;
};

/** The word is marked when the page is behind it; whoever listens hears which. */
function Folded({ locale, group, pages, current }: FoldedProps) {
  const text = textOf(locale).shell;
  const here = current !== undefined && pages.includes(current);
  return (
    <details className={here ? 'shell-fold shell-fold--here' : 'shell-fold'} name="shell">
      <summary>
        {text.groups[group]}
        {here ? <span className="sr-only">{text.pageHere(text.pages[current])}</span> : null}
      </summary>
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
