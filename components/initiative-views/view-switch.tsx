import { type Locale, textOf } from '@/lib/text/locale';
import { filteredHref, type ViewFilters } from './view-filters';

const hrefs = {
  list: '/initiatives',
  board: '/initiatives/board',
  timeline: '/initiatives/timeline',
  development: '/initiatives/development',
  files: '/initiatives/files',
} as const;
export type InitiativeView = keyof typeof hrefs;
const views = ['list', 'board', 'timeline', 'development', 'files'] as const satisfies readonly InitiativeView[];

/** The address of a view, with the filters that narrow it. */
export function viewHref(
  view: InitiativeView,
  filters: ViewFilters = {},
  further: Readonly<Record<string, string>> = {},
): string {
  return filteredHref(hrefs[view], filters, further);
}

type ViewSwitchProps = {
  locale: Locale;
  current: InitiativeView;
  /** Carried along, so that the next view shows the same initiatives. */
  filters: ViewFilters;
};

/** The views of the same initiatives, each a page of its own. */
export function ViewSwitch({ locale, current, filters }: ViewSwitchProps) {
  const text = textOf(locale).initiativeViews;
  return (
    <nav className="view-switch" aria-label={text.switchLabel}>
      <ul className="nobullet-list no-max-width">
        {views.map((view) => (
          <li key={view}>
            <a href={viewHref(view, filters)} aria-current={view === current ? 'page' : undefined}>
              {text.views[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
