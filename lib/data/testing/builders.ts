import { randomUUID } from 'node:crypto';
import { defaultAreas } from '../../../prisma/seed/default-areas';
import { defaultEditionId } from '../../../prisma/seed/editions/shipped';
import type { Role, Viewer } from '../../domain/access';
import { database } from '../database';

/** Rows for tests, made beside the functions under test. Each call makes new ones. */
export type TestKommune = { readonly kommuneId: string; readonly areaIds: readonly string[] };

/** A kommune of the installation with the six default areas. */
export async function makeKommune(): Promise<TestKommune> {
  const kommuneId = `test-${randomUUID()}`;
  const areas = defaultAreas.map(({ slug, name }, position) => ({ id: randomUUID(), slug, name, position, kommuneId }));
  await database().write.$transaction(async (tx) => {
    await tx.kommune.create({
      data: { id: kommuneId, code: kommuneId, name: 'Prøvekommune', simulated: true, joinedAt: new Date() },
      select: { id: true },
    });
    await tx.area.createMany({ data: areas });
  });
  return { kommuneId, areaIds: areas.map((area) => area.id) };
}

export type TestUser = {
  readonly kommuneId: string | null;
  readonly role: Role;
  readonly areaIds?: readonly string[];
  readonly email?: string;
  readonly passwordHash?: string;
  readonly directoryId?: string;
  readonly active?: boolean;
};

/** An active user, as the viewer that the user's requests have. */
export async function makeUser({ areaIds = [], ...given }: TestUser): Promise<Viewer> {
  const id = randomUUID();
  const { kommuneId, role } = given;
  await database().write.$transaction(async (tx) => {
    await tx.user.create({
      data: { id, name: `Prøve ${role}`, email: `${id}@example.dk`, ...given },
      select: { id: true },
    });
    await tx.userArea.createMany({ data: areaIds.map((areaId) => ({ userId: id, areaId })) });
  });
  return { userId: id, kommuneId, role, areaIds };
}

/** A radar without answers, laid over the standard edition. Answers its id. */
export async function makeRadar(kommuneId: string, year = 2026, editionId = defaultEditionId): Promise<string> {
  const id = randomUUID();
  await database().write.$transaction((tx) =>
    tx.radar.create({ data: { id, kommuneId, year, editionId }, select: { id: true } }),
  );
  return id;
}
