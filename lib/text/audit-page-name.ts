import { type Locale, textOf } from './locale';

/** What the page at an address is called, with the address where it is a part of that page; the address alone where no page is known. */
export function auditPageName(path: string, locale: Locale): string {
  const names = pageNames(locale);
  const known = Object.keys(names).filter((page) => path === page || (page !== '/' && path.startsWith(`${page}/`)));
  const page = known.toSorted((a, b) => b.length - a.length)[0];
  if (page === undefined) return path;
  return page === path ? (names[page] ?? path) : `${names[page]} (${path})`;
}

function pageNames(locale: Locale): Readonly<Record<string, string>> {
  const { shell, similar, privacy, mail } = textOf(locale);
  const { pages } = shell;
  return {
    ...{ '/': pages.overview, '/fill': pages.fill, '/placements': pages.fill, '/radar': pages.radar },
    ...{ '/compare/areas': pages.areas, '/history': pages.history, '/rounds': pages.rounds },
    ...{ '/experiences': pages.experiences, '/initiatives': pages.initiatives, '/meetings': pages.discussion },
    ...{ '/exports': pages.papers, '/method': pages.method, '/editions': pages.editions, '/import': pages.import },
    ...{ '/users': pages.users, '/settings': pages.settings, '/audit': pages.audit, '/similar': similar.title },
    ...{ '/profile': shell.user.profile, '/personal': privacy.own.title, '/reminders': mail.reminders.title },
  };
}
