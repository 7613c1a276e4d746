import { ChoiceMenu } from '@/components/ui/choice-menu';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { heatmapOrders } from '@/lib/domain/heatmap-rows';
import { editionName } from '@/lib/text/edition-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { type HeatmapAddress, heatmapHref } from './heatmap-href';

type HeatmapControlsProps = {
  locale: Locale;
  address: HeatmapAddress;
  reference: { readonly id: string };
  choices: readonly { readonly id: string; readonly title: string; readonly publisher: string }[];
  years: readonly number[];
  simulated: boolean;
};

/** What the heat map is laid over, of which year, and in which order. */
export function HeatmapControls({ locale, address, reference, choices, years, simulated }: HeatmapControlsProps) {
  const { controls, orders } = textOf(locale).heatmap;
  const [standard] = heatmapOrders;
  return (
    <div className="compare-controls">
      {simulated ? <SimulatedBadge locale={locale} /> : null}
      <nav aria-label={controls.label} className="compare-menus">
        <ChoiceMenu
          group="heatmap"
          label={controls.edition}
          choices={choices.map((choice) => ({
            href: heatmapHref({ ...address, edition: choice.id }),
            name: editionName(choice),
            current: choice.id === reference.id,
          }))}
        />
        <ChoiceMenu
          group="heatmap"
          label={controls.year}
          choices={years.map((year) => ({
            href: heatmapHref({ ...address, year }),
            name: String(year),
            current: year === address.year,
          }))}
        />
        <ChoiceMenu
          group="heatmap"
          label={controls.sort}
          choices={heatmapOrders.map((order) => ({
            href: heatmapHref({ ...address, sort: order }),
            name: orders[order],
            current: order === (address.sort ?? standard),
          }))}
        />
      </nav>
    </div>
  );
}
