import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { nameIn } from './experience-row';
import { knownToAll } from './shareable';

type Named = { readonly id: string; readonly name: string };

export type ShareChoices = {
  /** What an experience can be about, by name. */
  readonly technologies: readonly Named[];
  /** The kommune's own, which it cannot: the others do not know them. */
  readonly own: readonly Named[];
};

/** The technologies that the kommune's editor may choose among. */
export async function readShareChoices(viewer: Viewer, language: Language): Promise<Result<ShareChoices>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'share-experience', kommuneId }))
    return failure('forbidden', 'share-experience');
  const { technology } = database().read;
  const select = { id: true, name: true, nameEn: true } as const;
  const named = (rows: readonly { id: string; name: string; nameEn: string }[]) =>
    rows
      .map((row) => ({ id: row.id, name: nameIn(row, language) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, language));
  return success({
    technologies: named(await technology.findMany({ where: knownToAll, select })),
    own: named(await technology.findMany({ where: { kommuneId, radars: { some: { radar: { kommuneId } } } }, select })),
  });
}
