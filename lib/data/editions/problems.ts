import { type EditionProblem, editionProblems } from '../../domain/edition-check';
import { database } from '../database';
import { parseReference, referenceColumns } from '../parse-row';
import type { Tx } from '../transaction';
import { saysSomething } from './values';

/**
 * What keeps a draft from being frozen; empty when nothing does. A value without a source of its own has the edition's. A
 * correction must leave room for the technologies of their own that the owner's radars show beside the edition.
 */
export async function draftProblems(id: string, client: Tx = database().read): Promise<EditionProblem[]> {
  const draft = await client.edition.findUniqueOrThrow({
    where: { id },
    select: {
      title: true,
      method: true,
      source: true,
      seriesId: true,
      kommuneId: true,
      areas: { select: { id: true, name: true }, orderBy: { position: 'asc' } },
      technologies: { select: { technologyId: true, name: true, category: true }, orderBy: { position: 'asc' } },
      placements: {
        select: referenceColumns,
      },
    },
  });
  const technologies = draft.technologies.map(({ technologyId, ...names }) => ({ id: technologyId, ...names }));
  const placements = draft.placements.map(({ technologyId, editionAreaId, ...row }) => {
    const value = parseReference(row);
    return { ...value, technologyId, areaId: editionAreaId, source: value.source || draft.source };
  });
  const local = await mostLocal(client, draft);
  return editionProblems({ ...draft, technologies, placements: placements.filter(saysSomething) }, local);
}

type Series = {
  readonly seriesId: string;
  readonly kommuneId: string | null;
  readonly technologies: readonly { readonly technologyId: string }[];
};

/** The most local technologies on one of the owner's radars of this series. Of a shared edition the owner sees no radars. */
async function mostLocal(client: Tx, { kommuneId, seriesId, technologies }: Series): Promise<number> {
  if (kommuneId === null) return 0;
  const ids = technologies.map((technology) => technology.technologyId);
  const radars = await client.radar.findMany({
    where: { kommuneId, edition: { seriesId } },
    select: { technologies: { where: { technologyId: { notIn: ids } }, select: { technologyId: true } } },
  });
  return Math.max(0, ...radars.map((radar) => radar.technologies.length));
}
