import { randomUUID } from 'node:crypto';
import { database } from '../database';

/** A technology of the kommune's own on its radar: "Egen teknologi". Answers its id. */
export async function makeLocalTechnology(radarId: string, kommuneId: string): Promise<string> {
  const id = randomUUID();
  await database().write.$transaction(async (tx) => {
    await tx.technology.create({ data: { id, kommuneId, name: 'Egen teknologi', nameEn: '' }, select: { id: true } });
    await tx.radarTechnology.create({
      data: { radarId, technologyId: id, position: 1, category: 'Eget' },
      select: { radarId: true },
    });
  });
  return id;
}
