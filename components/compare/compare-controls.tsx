import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { editionName } from '@/lib/text/edition-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { type CompareAddress, compareHref } from './compare-address';
import type { LinkedArea } from './row-areas';

/** An edition to compare with, as the menu names it. */
export type ReferenceChoice = { readonly id: string; readonly title: string; readonly publisher: string };

type CompareControlsProps = {
  locale: Locale;
  address: CompareAddress;
  reference: ReferenceChoice;
  choices: readonly ReferenceChoice[];
  areas: readonly LinkedArea[];
  years: readonly number[];
  simulated: boolean;
};

/** What the radar shows, and the links that change it; each choice opens without script. */
export function CompareControls({
  locale,
  address,
  reference,
  choices,
  areas,
  years,
  simulated,
}: CompareControlsProps) {
  const { controls } = textOf(locale).compare;
  const area = areas.find(({ slug }) => slug === address.area);
  return (
    <div className="compare-controls">
      {simulated ? <SimulatedBadge locale={locale} /> : null}
      <nav aria-label={controls.label} className="compare-menus">
        <Menu
          label={controls.reference}
          chosen={editionName(reference)}
          links={choices.map((choice) => ({
            href: compareHref({ ...address, edition: choice.id }),
            name: editionName(choice),
            current: choice.id === reference.id,
          }))}
        />
        <Menu
          label={controls.area}
          chosen={area?.name ?? controls.combined}
          links={[
            { href: compareHref({ ...address, area: null }), name: controls.combined, current: area === undefined },
            ...areas.map(({ slug, name }) => ({
              href: compareHref({ ...address, area: slug }),
              name,
              current: slug === address.area,
            })),
          ]}
        />
        <Menu
          label={controls.year}
          chosen={String(address.year)}
          links={years.map((year) => ({
            href: compareHref({ ...address, year }),
            name: String(year),
            current: year === address.year,
          }))}
        />
      </nav>
    </div>
  );
}

type MenuProps = {
  label: string;
  chosen: string;
  links: readonly { readonly href: string; readonly name: string; readonly current: boolean }[];
};

function Menu({ label, chosen, links }: MenuProps) {
  return (
    <details className="compare-menu" name="compare">
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
