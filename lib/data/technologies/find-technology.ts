import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';

/** A technology by itself, whatever radar or edition it stands on. */
export type TechnologyHead = {
  readonly id: string;
  readonly name: string;
  /** What it is, in a sentence or two; empty where nobody has written it. */
  readonly description: string;
  /** The kommune's own: never compared, and in no release. */
  readonly local: boolean;
};

type Asked = { readonly id: string; readonly kommuneId: string; readonly language: Language };

/**
 * A technology that a kommune may know of: one of an edition that is out, shared or the kommune's own, or one on a radar of its own.
 * Null for every other, another kommune's and those of drafts included. Asks no permission: the caller has.
 */
export async function findTechnology(client: Tx, { id, kommuneId, language }: Asked): Promise<TechnologyHead | null> {
  const open = [{ kommuneId: null }, { kommuneId }];
  const row = await client.technology.findFirst({
    where: {
      id,
      AND: [
        { OR: open },
        {
          OR: [
            { editions: { some: { edition: { status: { not: 'draft' }, OR: open } } } },
            { radars: { some: { radar: { kommuneId } } } },
          ],
        },
      ],
    },
    select: {
      name: true,
      nameEn: true,
      description: true,
      descriptionEn: true,
      editions: { where: { edition: { status: { not: 'draft' }, OR: open } }, select: { editionId: true }, take: 1 },
    },
  });
  if (row === null) return null;
  const english = language === 'en' && row.nameEn !== '';
  return {
    id,
    name: english ? row.nameEn : row.name,
    description: english ? row.descriptionEn || row.description : row.description,
    local: row.editions.length === 0,
  };
}
