import { ChoiceMenu } from '@/components/ui/choice-menu';
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
  return (
    <div className="compare-controls">
      {simulated ? <SimulatedBadge locale={locale} /> : null}
      <nav aria-label={controls.label} className="compare-menus">
        <ChoiceMenu
          group="history"
          label={controls.year}
          choices={laterYears.toReversed().map((one) => ({
            href: historyHref({ ...address, year: one, earlier: one > earlier ? earlier : yearBefore(years, one) }),
            name: String(one),
            current: one === year,
          }))}
        />
        <ChoiceMenu
          group="history"
          label={controls.earlier}
          choices={years
            .filter((one) => one < year)
            .toReversed()
            .map((one) => ({
              href: historyHref({ ...address, earlier: one }),
              name: String(one),
              current: one === earlier,
            }))}
        />
        <ChoiceMenu
          group="history"
          label={controls.area}
          choices={[
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
