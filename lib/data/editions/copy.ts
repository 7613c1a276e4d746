import { randomUUID } from 'node:crypto';
import { referenceColumns } from '../parse-row';
import type { Tx } from '../transaction';

export type CopyEdition = {
  readonly from: string;
  readonly to: string;
  /** False copies areas and technologies only. A value that is copied keeps its source. */
  readonly withValues: boolean;
};

/** Copies an edition's areas (slugs kept), technologies and, where asked for, values into a new draft. */
export async function copyEdition(tx: Tx, { from, to, withValues }: CopyEdition): Promise<void> {
  const areas = await tx.editionArea.findMany({
    where: { editionId: from },
    select: { id: true, slug: true, name: true, nameEn: true, position: true },
  });
  const newIds = new Map(areas.map((area) => [area.id, randomUUID()]));
  const idOf = (id: string) => newIds.get(id) ?? id;
  await tx.editionArea.createMany({ data: areas.map((area) => ({ ...area, id: idOf(area.id), editionId: to })) });
  await copyTechnologies(tx, from, to);
  if (!withValues) return;
  const values = await tx.editionPlacement.findMany({
    where: { editionId: from },
    select: referenceColumns,
  });
  await tx.editionPlacement.createMany({
    data: values.map((value) => {
      const editionAreaId = value.editionAreaId === null ? null : idOf(value.editionAreaId);
      return { ...value, editionAreaId, editionId: to, scope: editionAreaId ?? 'combined' };
    }),
  });
}

async function copyTechnologies(tx: Tx, from: string, to: string): Promise<void> {
  const rows = await tx.editionTechnology.findMany({
    where: { editionId: from },
    select: { technologyId: true, position: true, name: true, nameEn: true, category: true, categoryEn: true },
  });
  await tx.editionTechnology.createMany({ data: rows.map((row) => ({ ...row, editionId: to })) });
}
