import type { Group } from '../domain/release/partition-groups';
import { knownKey } from './known-key';
import { type Locale, textOf } from './locale';

/** "Region Sjælland", "Storbykommuner og provinsbykommuner", "Under 30.000 indbyggere"; all who take part for the country. */
export function groupName({ partition, names }: Pick<Group, 'partition' | 'names'>, locale: Locale): string {
  const { partitions, bands, and } = textOf(locale).rounds.groups;
  if (partition === 'country') return partitions.country;
  const shown = names.map((name) => {
    const band = partition === 'population' ? knownKey(bands, name) : null;
    return band === null ? name : bands[band];
  });
  return shown.map((name, index) => (index === 0 ? name : lowerBand(name, partition))).join(and);
}

/** Within the name only a proper name keeps its capital. */
function lowerBand(name: string, partition: Group['partition']): string {
  return partition === 'region' ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
