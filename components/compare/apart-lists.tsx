import { Card } from '@/components/ui/card';
import { minorityExposed } from '@/lib/domain/minority-exposed';
import type { RadarComparison, WithoutValue } from '@/lib/domain/radar';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import { type CompareAddress, compareHref } from './compare-address';
import type { LinkedArea } from './row-areas';

type MinorityExposedProps = { comparison: RadarComparison; context: HeadlineContext };

/** What a few areas have in operation too early, which the combined finding does not show; nothing where there is none. */
export function MinorityExposed({ comparison, context }: MinorityExposedProps) {
  const { apart } = textOf(context.locale).compare;
  const rows = minorityExposed(comparison.combined.technologies);
  if (rows.length === 0) return null;
  return (
    <Card id="exposed" heading={apart.exposedHeading}>
      <p>{apart.exposed(context.publisher)}</p>
      <ul>
        {rows.map(({ technology, exposedAreas }) => (
          <li key={technology.id}>
            <a href={`#technology-${technology.id}`}>{technology.name}</a>: {apart.exposedAreas(exposedAreas)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type WithoutValueListProps = {
  items: readonly WithoutValue[];
  areas: readonly LinkedArea[];
  address: CompareAddress;
  context: HeadlineContext;
};

/** What is in operation without the expected value, whatever its finding; nothing where there is none. */
export function WithoutValueCard({ items, areas, address, context }: WithoutValueListProps) {
  const { apart } = textOf(context.locale).compare;
  if (items.length === 0) return null;
  return (
    <Card id="value" heading={apart.valueHeading}>
      <ul className="nobullet-list">
        {items.map(({ technology, areaId }) => {
          const area = areas.find(({ id }) => id === areaId);
          const href = compareHref({ ...address, area: area?.slug ?? null, sort: null });
          return (
            <li key={`${technology.id} ${areaId}`}>
              <a href={`${href}#technology-${technology.id}`}>{technology.name}</a> ({area?.name ?? apart.valueCombined}
              )
            </li>
          );
        })}
      </ul>
      <p className="compare-small">{apart.value}</p>
    </Card>
  );
}
