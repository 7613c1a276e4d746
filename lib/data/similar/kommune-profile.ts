import type { Prisma } from '@client';
import type { KommuneProfile } from '../../domain/similar-kommuner';

/** What is read of a kommune to liken it to others, in the region that it belongs to on a day (ISO yyyy-mm-dd). */
export function profileColumns(today: string) {
  return {
    ...{ id: true, name: true, population: true, group: true },
    regions: {
      where: { validFrom: { lte: today }, OR: [{ validUntil: null }, { validUntil: { gt: today } }] },
      select: { region: true },
    },
  } satisfies Prisma.KommuneSelect;
}

type Row = Prisma.KommuneGetPayload<{ select: ReturnType<typeof profileColumns> }>;

/** What a kommune is likened by; null where a fact is missing. */
export function toProfile({ id, name, population, group, regions }: Row): KommuneProfile | null {
  const region = regions[0]?.region;
  if (population === null || population <= 0 || group === null || region === undefined) return null;
  return { id, name, population, kommunegruppe: group, region };
}
