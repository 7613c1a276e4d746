import { demoEdition } from '../prisma/seed/editions/demo';
import { defaultEditionId, shippedEditions } from '../prisma/seed/editions/shipped';

/** The editions that a sheet can be laid over without a database. */
const editions = [...shippedEditions, demoEdition];
export type CompareEdition = (typeof editions)[number];

/** The ids to choose from, in the order they are listed. */
export const editionIds: readonly string[] = editions.map((edition) => edition.id);

/** An edition by its public id, the default where none is given; null for an id that is not shipped. */
export function findEdition(id: string = defaultEditionId): CompareEdition | null {
  return editions.find((edition) => edition.id === id) ?? null;
}
