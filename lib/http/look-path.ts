/** Pages that show what the addresses under them change. */
const same: readonly string[] = [
  ...['editions', 'experiences', 'exports', 'import', 'initiatives', 'join', 'meeting', 'meetings'],
  ...['personal', 'profile', 'reminders', 'rounds', 'settings', 'users'],
];

/** Where that is another page. */
const others: Readonly<Record<string, string>> = {
  invitation: '/sign-in',
  placements: '/fill',
  radars: '/radar',
  reset: '/sign-in',
  setup: '/sign-in',
};

/** The page to look at for whether something sent to `path` was stored; the front page where no other shows it. */
export function lookPath(path: string): string {
  const [, first = ''] = path.split(/[/?]/);
  return same.includes(first) ? `/${first}` : Object.hasOwn(others, first) ? (others[first] ?? '/') : '/';
}
