import type { Prisma } from '@client';
import { shippedEditions } from '../../../prisma/seed/editions/shipped';
import { kommuner, populationDate, regionMerger } from '../../../prisma/seed/kommuner';
import { technologies } from '../../../prisma/seed/technologies';
import { success } from '../../domain/result';
import { inTransaction, type Tx, unchanged } from '../transaction';
import { storeEdition } from './store-edition';

/**
 * Puts the facts that come with Pejling into the database: the 98 kommuner, the technologies and the editions. What is
 * there already is left as it is, so it may run at every start.
 */
export async function shipFacts(): Promise<void> {
  await inTransaction(async (tx, audit) => {
    const added = { kommuner: await addKommuner(tx), technologies: await addTechnologies(tx), editions: 0 };
    for (const edition of shippedEditions) if (await storeEdition(tx, edition)) added.editions += 1;
    if (added.kommuner + added.technologies + added.editions === 0) return unchanged(null);
    const entry = { action: 'facts.shipped', entity: 'installation', entityId: 'facts' };
    await audit({ ...entry, kommuneId: null, actorId: null, after: added });
    return success(null);
  });
}

async function addKommuner(tx: Tx): Promise<number> {
  const known = new Set((await tx.kommune.findMany({ select: { code: true } })).map((row) => row.code));
  const missing = kommuner.filter(([code]) => !known.has(code));
  await tx.kommune.createMany({
    data: missing.map(([code, name, , group, population]) => ({
      id: kommuneId(code),
      code,
      name,
      group,
      population,
      populationDate,
    })),
  });
  await tx.kommuneRegion.createMany({
    data: missing.flatMap(([code, , region]) => regionMemberships(kommuneId(code), region)),
  });
  return missing.length;
}

/** A kommune's public id, which stays when a code or a name changes. */
export function kommuneId(code: string): string {
  return `dk-${code}`;
}

/** A kommune's membership of a region with its dates: two regions become one. */
export function regionMemberships(id: string, region: string): Prisma.KommuneRegionCreateManyInput[] {
  const validFrom = '2007-01-01';
  const merges = regionMerger.from.some((name) => name === region);
  if (!merges) return [{ kommuneId: id, region, validFrom, validUntil: null }];
  return [
    { kommuneId: id, region, validFrom, validUntil: regionMerger.date },
    { kommuneId: id, region: regionMerger.to, validFrom: regionMerger.date, validUntil: null },
  ];
}

async function addTechnologies(tx: Tx): Promise<number> {
  const known = new Set((await tx.technology.findMany({ select: { id: true } })).map((row) => row.id));
  const missing = technologies.filter(({ id }) => !known.has(id));
  await tx.technology.createMany({ data: [...missing] });
  return missing.length;
}
