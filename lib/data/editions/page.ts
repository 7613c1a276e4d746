import { can, type Viewer } from '../../domain/access';
import type { EditionProblem } from '../../domain/edition-check';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { numberTechnologies, type SourceTechnology } from '../radars/radar-source';
import { type EditionView, type Language, readEdition } from './edition-view';
import { mayView } from './list';
import { draftProblems } from './problems';

/** A version of the edition, with the years of the viewer's own radars that lie on it. */
export type VersionItem = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly usedIn: readonly number[];
};

/** One edition as its page shows it, frozen or as the preview of a draft. */
export type EditionPageView = {
  /** Each value has its source: its own, or the edition's. */
  readonly edition: EditionView;
  /** In the radar's order, numbered. */
  readonly technologies: readonly SourceTechnology[];
  readonly mayEdit: boolean;
  /** True for the kommune's own editor, who decides what its radars are laid over. */
  readonly mayUse: boolean;
  readonly usedIn: readonly number[];
  /** Versions that the viewer may see, newest first. */
  readonly versions: readonly VersionItem[];
  /** What keeps a draft from being frozen; empty for what is frozen. */
  readonly problems: readonly EditionProblem[];
};

/** Reads one edition for its page; `not_found` for what the viewer may not see. */
export async function readEditionPage(
  viewer: Viewer,
  id: string,
  language: Language,
): Promise<Result<EditionPageView, never>> {
  const edition = await readEdition(id, language);
  if (edition === null || !mayView(viewer, edition)) return failure('not_found', 'no-edition');
  const { kommuneId, status } = edition;
  const own = viewer.kommuneId;
  const draft = status === 'draft';
  const versions = await readVersions(viewer, edition);
  return success({
    edition: { ...edition, references: edition.references.map((value) => sourced(value, edition.source)) },
    technologies: numberTechnologies(edition.technologies, []),
    mayEdit: can(viewer, { action: 'edit-edition', kommuneId }),
    mayUse: own !== null && can(viewer, { action: 'change-settings', kommuneId: own }),
    usedIn: versions.find((version) => version.id === id)?.usedIn ?? [],
    versions,
    problems: draft ? await draftProblems(id) : [],
  });
}

function sourced<Value extends { readonly source: string }>(value: Value, source: string): Value {
  return value.source === '' ? { ...value, source } : value;
}

async function readVersions(viewer: Viewer, { seriesId, kommuneId }: EditionView): Promise<VersionItem[]> {
  const rows = await database().read.edition.findMany({
    where: { seriesId },
    select: {
      ...{ id: true, version: true, status: true },
      radars: { where: { kommuneId: viewer.kommuneId ?? '' }, select: { year: true }, orderBy: { year: 'desc' } },
    },
    orderBy: { version: 'desc' },
  });
  return rows
    .filter(({ status }) => mayView(viewer, { kommuneId, status: status === 'draft' ? 'draft' : 'frozen' }))
    .map(({ radars, ...row }) => ({ ...row, usedIn: radars.map(({ year }) => year) }));
}
