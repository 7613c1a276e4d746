/** Where each page of the menus is found, in the menu's order. */
const hrefs = {
  overview: '/',
  fill: '/fill',
  radar: '/radar',
  areas: '/compare/areas',
  history: '/history',
  rounds: '/rounds',
  experiences: '/experiences',
  initiatives: '/initiatives',
  discussion: '/meetings',
  papers: '/exports',
  method: '/method',
  editions: '/editions',
  import: '/import',
  users: '/users',
  reminders: '/reminders',
  settings: '/settings',
  audit: '/audit',
} as const;

export type ShellPage = keyof typeof hrefs;

/** The address of one of the menu's pages. */
export function pageHref(page: ShellPage): string {
  return hrefs[page];
}

/** Pages that share one word of the menu where there are many of them: further comparisons, and those that run the tool. */
const groups = {
  compare: ['areas', 'history', 'rounds', 'experiences'],
  administration: ['editions', 'import', 'users', 'reminders', 'settings', 'audit'],
} as const satisfies Record<string, readonly ShellPage[]>;

export type PageGroup = keyof typeof groups;

/** The group that a page belongs to; null for one that stands by itself. */
export function groupOf(page: ShellPage): PageGroup | null {
  if (groups.compare.some((member) => member === page)) return 'compare';
  return groups.administration.some((member) => member === page) ? 'administration' : null;
}
