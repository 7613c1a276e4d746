import { type CompareAddress, compareHref } from '@/components/compare/compare-address';
import { PortfolioCard } from '@/components/field/portfolio-card';
import type { NewestOthers } from '@/lib/data/radars/beside-others';
import type { Locale } from '@/lib/text/locale';

type BesideOthersProps = {
  /** Null before the first measurement. */
  newest: NewestOthers | null;
  /** The combined radar when left out. */
  areaId?: string;
  address: CompareAddress;
  technologies: number;
  locale: Locale;
};

/** Beside what the edition says: our portfolio among all who took part in the newest measurement. */
export function BesideOthers({ newest, areaId, address, technologies, locale }: BesideOthersProps) {
  if (newest === null) return null;
  const { field, combined, areas } = newest;
  const to = { release: field.release.id, group: field.group.key, sort: null };
  return (
    <PortfolioCard
      portfolio={areaId === undefined ? combined : (areas[areaId] ?? null)}
      of={field}
      technologies={technologies}
      scope={areaId === undefined ? 'combined' : 'area'}
      locale={locale}
      href={compareHref({ ...address, edition: null, field: to })}
    />
  );
}
