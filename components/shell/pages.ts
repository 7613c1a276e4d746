/** Where each page of the menus is found, in the menu's order. */
const hrefs = {
  overview: '/',
  fill: '/fill',
  radar: '/radar',
  areas: '/compare/areas',
  history: '/history',
  rounds: '/rounds',
  initiatives: '/initiatives',
  discussion: '/discussion',
  papers: '/exports',
  method: '/method',
  editions: '/editions',
  import: '/import',
  users: '/users',
  settings: '/settings',
} as const;

export type ShellPage = keyof typeof hrefs;

/** The address of one of the menu's pages. */
export function pageHref(page: ShellPage): string {
  return hrefs[page];
}

/** Pages that run the tool; they stand apart from those that show the radar. */
const administration: readonly ShellPage[] = ['editions', 'import', 'users', 'settings'];

export function isAdministration(page: ShellPage): boolean {
  return administration.includes(page);
}
