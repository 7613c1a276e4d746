import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { type Locale, textOf } from '@/lib/text/locale';
import { type HistoryAddress, historyHref } from './history-address';

type HistoryControlsProps = {
  locale: Locale;
  address: HistoryAddress;
  /** Every year with a radar, oldest first. */
  years: readonly number[];
  areas: readonly { readonly slug: string; readonly name: string }[];
  simulated: boolean;
};

/** Which years and which area the page shows, and the links that change it; each choice opens without script. */
export function HistoryControls({ locale, address, years, areas, simulated }: HistoryControlsProps) {
  const { controls } = textOf(locale).history;
  const { year, earlier, area } = address;
  const [, ...laterYears] = years;
  const chosenArea = areas.find(({ slug }) => slug === area);
  return (
    <div className="compare-controls">
      {simulated ? <SimulatedBadge locale={locale} /> : null}
      <nav aria-label={controls.label} className="compare-menus">
        <Menu
          label={controls.year}
          chosen={String(year)}
          links={laterYears.toReversed().map((one) => ({
            href: historyHref({ ...address, year: one, earlier: one > earlier ? earlier : yearBefore(years, one) }),
            name: String(one),
            current: one === year,
          }))}
        />
        <Menu
          label={controls.earlier}
          chosen={String(earlier)}
          links={years
            .filter((one) => one < year)
            .toReversed()
            .map((one) => ({
              href: historyHref({ ...address, earlier: one }),
              name: String(one),
              current: one === earlier,
            }))}
        />
        <Menu
          label={controls.area}
          chosen={chosenArea?.name ?? controls.combined}
          links={[
            { href: historyHref({ ...address, area: null }), name: controls.combined, current: area === null },
            ...areas.map(({ slug, name }) => ({
              href: historyHref({ ...address, area: slug }),
              name,
              current: slug === area,
            })),
          ]}
        />
      </nav>
    </div>
  );
}

function yearBefore(years: readonly number[], year: number): number {
  return years.filter((one) => one < year).at(-1) ?? year;
}

type MenuProps = {
  label: string;
  chosen: string;
  links: readonly { readonly href: string; readonly name: string; readonly current: boolean }[];
};

function Menu({ label, chosen, links }: MenuProps) {
  return (
    <details className="compare-menu" name="history">
      <summary>
        {label}: <strong>{chosen}</strong>
      </summary>
      <ul className="compare-menu-list nobullet-list">
        {links.map(({ href, name, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
