import { can, type Viewer } from '../../domain/access';
import type { PlacementContent } from '../../domain/placement-content';
import type { ComparedCell, ComparedTechnology } from '../../domain/radar';
import { byStandard, standardRelease } from '../../domain/release/coverage';
import { failure, type Result, success } from '../../domain/result';
import { type TechnologyYear, technologyYears } from '../../domain/technology-years';
import { database } from '../database';
import type { EditionHead, Language } from '../editions/edition-view';
import { type CompareView, readComparison } from '../radars/compare-view';
import type { SourceArea } from '../radars/radar-source';
import type { ReleaseHead } from '../releases/release-head';
import type { Tx } from '../transaction';
import { findTechnology, type TechnologyHead } from './find-technology';
import { readPredecessors } from './lineage-of';
import { type OwnTechnologyYear, readOwnYears } from './own-years';
import { readReleaseYears, type TechnologyRelease } from './release-years';
import { readTechnologyField, type TechnologyField } from './technology-field';

/** One area's answer, with what was written beside it. */
export type OwnArea = { readonly area: SourceArea; readonly cell: ComparedCell; readonly content: PlacementContent };

/** The technology on one radar of the kommune. */
export type OwnTechnology = {
  readonly reference: EditionHead;
  readonly combined: ComparedTechnology;
  /** What is placed on the combined radar itself; null where nothing is. */
  readonly direct: PlacementContent | null;
  readonly areas: readonly OwnArea[];
};

export type TechnologyView = {
  readonly technology: TechnologyHead & { readonly category: string | null };
  readonly kommuneId: string;
  /** The kommune's own answers are simulated. */
  readonly simulated: boolean;
  /** The radar's year; null where the kommune has none with the technology. */
  readonly year: number | null;
  /** Radars of the kommune that have it, newest first. */
  readonly radarYears: readonly number[];
  /** Null where that year's radar does not have it. */
  readonly own: OwnTechnology | null;
  readonly years: readonly TechnologyYear<OwnTechnologyYear, TechnologyRelease>[];
  /** Releases that asked about it, newest first. */
  readonly releases: readonly ReleaseHead[];
  /** Null where there is none. */
  readonly field: TechnologyField | null;
};

export type TechnologyQuery = {
  readonly id: string;
  readonly language: Language;
  /** The newest radar that has the technology when left out. */
  readonly year?: number | undefined;
  /** The newest national one that asked about it when left out. */
  readonly releaseId?: string | undefined;
  /** The kommune's own group when left out; `country` for none. */
  readonly groupKey?: string | undefined;
};

/**
 * Everything about one technology: own answers, what the others answer, and how both moved. `not_found` for a technology the kommune may
 * not know of, a year it has no radar for, and a release or a group that has no figures of it.
 */
export async function readTechnology(
  viewer: Viewer,
  query: TechnologyQuery,
  client: Tx = database().read,
): Promise<Result<TechnologyView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  const { id, language } = query;
  const head = await findTechnology(client, { id, kommuneId, language });
  if (head === null) return failure('not_found', 'no-technology');
  const predecessorsIn = await readPredecessors(client, { technologyId: id, kommuneId });
  const ownYears = await readOwnYears(client, { kommuneId, technologyId: id, language, predecessorsIn });
  const year = query.year ?? ownYears[0]?.year ?? null;
  const compared = year === null ? null : await readComparison(viewer, { year, language }, client);
  if (compared !== null && !compared.ok) return compared;
  const releases = await readReleaseYears(viewer, { language, predecessorsIn }, client);
  if (!releases.ok) return releases;
  const view = compared?.value ?? null;
  const field = await readChosenField(viewer, { query, view, releases: releases.value }, client);
  if (!field.ok) return field;
  const listed = view?.source.technologies.find((one) => one.id === id);
  return success({
    technology: { ...head, name: listed?.name ?? head.name, category: listed?.category ?? null },
    kommuneId,
    simulated: view?.source.simulated ?? false,
    year,
    radarYears: ownYears.map((own) => own.year),
    own: view === null ? null : ownTechnology(view, id),
    years: technologyYears(
      ownYears,
      releases.value.toSorted((one, other) => byStandard(one.head, other.head)),
    ),
    releases: releases.value.map((release) => release.head),
    field: field.value,
  });
}

function ownTechnology({ source, comparison, reference }: CompareView, id: string): OwnTechnology | null {
  const combined = comparison.combined.technologies.find(({ technology }) => technology.id === id);
  if (combined === undefined) return null;
  const contentIn = (areaId: string | null) =>
    source.placements.find((one) => one.technologyId === id && one.areaId === areaId)?.content ?? null;
  const areas = source.areas.flatMap((area) => {
    const compared = comparison.areas.find((one) => one.area.id === area.id);
    const cell = compared?.cells.find(({ technology }) => technology.id === id);
    return cell === undefined ? [] : [{ area, cell, content: contentIn(area.id) ?? noContent }];
  });
  return { reference, combined, direct: contentIn(null), areas };
}

const noContent: PlacementContent = { answer: null, spread: null, value: null, note: '', reason: '' };

type Choosing = {
  readonly query: TechnologyQuery;
  readonly view: CompareView | null;
  readonly releases: readonly TechnologyRelease[];
};

async function readChosenField(
  viewer: Viewer,
  { query, view, releases }: Choosing,
  client: Tx,
): Promise<Result<TechnologyField | null>> {
  const { releaseId, groupKey, id: technologyId, language } = query;
  const standard = standardRelease(releases.map(({ head }) => head))?.id;
  const wanted = releaseId ?? standard;
  const release = releases.find((one) => one.releaseId === wanted);
  if (release === undefined) return releaseId === undefined ? success(null) : failure('not_found', 'no-release');
  const source = view?.source ?? null;
  return readTechnologyField(viewer, { release, groupKey, source, technologyId, language }, client);
}
