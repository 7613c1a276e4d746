import { can, type Viewer } from '../../domain/access';
import type { EditionProblem } from '../../domain/edition-check';
import type { EditionHeadInput } from '../../domain/edition-head';
import type { ReferenceValue } from '../../domain/reference';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { parseReference, referenceColumns } from '../parse-row';
import { headInputColumns, type StoredHead } from './head';
import { type KnownTechnology, knownTechnologies } from './known-technologies';
import { draftProblems } from './problems';
import { parseRingNames } from './ring-names';

export type DraftArea = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  /** How many values it has. */
  readonly values: number;
};

export type DraftTechnology = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly category: string;
  readonly categoryEn: string;
};

/** A value as it stands in the form: an empty source is the edition's. */
export type DraftValue = ReferenceValue & { readonly technologyId: string; readonly editionAreaId: string | null };

/** A draft as its forms show it. An English text that only repeats the Danish one is empty. */
export type DraftForm = {
  readonly id: string;
  readonly revision: number;
  readonly version: number;
  readonly simulated: boolean;
  readonly shared: boolean;
  readonly head: EditionHeadInput;
  readonly areas: readonly DraftArea[];
  readonly technologies: readonly DraftTechnology[];
  readonly values: readonly DraftValue[];
  readonly problems: readonly EditionProblem[];
  /** Known technologies that the draft does not have yet. */
  readonly known: readonly KnownTechnology[];
};

/** Reads a draft for its forms; `not_found` unless the viewer edits it, `conflict` when it is frozen. */
export async function readDraftForm(viewer: Viewer, id: string): Promise<Result<DraftForm, never>> {
  const row = await database().read.edition.findUnique({ where: { id }, select: columns });
  if (row === null || !can(viewer, { action: 'edit-edition', kommuneId: row.kommuneId }))
    return failure('not_found', 'no-edition');
  if (row.status !== 'draft') return failure('conflict', 'frozen');
  const { kommuneId, areas, technologies, placements, revision, version, simulated, status: _status, ...head } = row;
  const used = technologies.map((technology) => technology.technologyId);
  const known = await knownTechnologies(kommuneId);
  return success({
    ...{ id, revision, version, simulated },
    shared: kommuneId === null,
    head: onlyOwnEnglish(head),
    areas: areas.map(({ _count, ...area }) => ({
      ...area,
      nameEn: ownEnglish(area.nameEn, area.name),
      values: _count.placements,
    })),
    technologies: technologies.map(({ technologyId, ...names }) => ({
      id: technologyId,
      ...names,
      nameEn: ownEnglish(names.nameEn, names.name),
      categoryEn: ownEnglish(names.categoryEn, names.category),
    })),
    values: placements.map(({ technologyId, editionAreaId, ...value }) => ({
      technologyId,
      editionAreaId,
      ...parseReference(value),
    })),
    problems: await draftProblems(id),
    known: known.filter((technology) => !used.includes(technology.id)),
  });
}

function ownEnglish(english: string, danish: string): string {
  return english === danish ? '' : english;
}

function onlyOwnEnglish({ ringNames, ...head }: StoredHead): EditionHeadInput {
  return {
    ...head,
    ringNames: parseRingNames(ringNames),
    titleEn: ownEnglish(head.titleEn, head.title),
    methodEn: ownEnglish(head.methodEn, head.method),
    sourceEn: ownEnglish(head.sourceEn, head.source),
    caveatEn: ownEnglish(head.caveatEn, head.caveat),
  };
}

const columns = {
  ...headInputColumns,
  kommuneId: true,
  status: true,
  revision: true,
  version: true,
  simulated: true,
  areas: {
    select: { id: true, slug: true, name: true, nameEn: true, _count: { select: { placements: true } } },
    orderBy: { position: 'asc' },
  },
  technologies: {
    select: { technologyId: true, name: true, nameEn: true, category: true, categoryEn: true },
    orderBy: { position: 'asc' },
  },
  placements: {
    select: referenceColumns,
  },
} as const;
