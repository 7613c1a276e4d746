import { ChoiceLinks, ChoiceMenu, ChoiceSummary } from '@/components/ui/choice-menu';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { type Locale, textOf } from '@/lib/text/locale';
import { type CompareAddress, compareHref } from './compare-address';
import type { MenuGroup } from './reference-menu';
import type { LinkedArea } from './row-areas';

type CompareControlsProps = {
  locale: Locale;
  address: CompareAddress;
  /** What the radar is laid over, in words. */
  chosen: string;
  /** What it may be laid over. */
  references: readonly MenuGroup[];
  areas: readonly LinkedArea[];
  years: readonly number[];
  simulated: boolean;
};

/** What the radar shows, and the links that change it; each choice opens without script. */
export function CompareControls({
  locale,
  address,
  chosen,
  references,
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
        <details className="compare-menu" name="compare">
          <ChoiceSummary label={controls.reference} chosen={chosen} />
          <div className="compare-menu-list">
            {references.map((group) => (
              <Group key={group.heading} group={group} alone={references.length === 1} />
            ))}
          </div>
        </details>
        <ChoiceMenu
          group="compare"
          label={controls.area}
          choices={[
            { href: compareHref({ ...address, area: null }), name: controls.combined, current: area === undefined },
            ...areas.map(({ slug, name }) => ({
              href: compareHref({ ...address, area: slug }),
              name,
              current: slug === address.area,
            })),
          ]}
        />
        <ChoiceMenu
          group="compare"
          label={controls.year}
          choices={years.map((year) => ({
            href: compareHref({ ...address, year }),
            name: String(year),
            current: year === address.year,
          }))}
        />
      </nav>
    </div>
  );
}

/** One heading and its links; the only group there is needs no heading. */
function Group({ group: { heading, links, more }, alone }: { group: MenuGroup; alone: boolean }) {
  return (
    <div className="compare-menu-group">
      {alone ? null : <p className="compare-menu-heading">{heading}</p>}
      <ChoiceLinks choices={links} label={heading} />
      {more === null ? null : (
        <details className="compare-menu-more" open={more.links.some(({ current }) => current)}>
          <summary className="compare-menu-summary">
            {more.summary} <span className="sr-only">{more.of}</span>
          </summary>
          <ChoiceLinks choices={more.links} />
        </details>
      )}
    </div>
  );
}
