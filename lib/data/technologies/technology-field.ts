import type { Viewer } from '../../domain/access';
import type { Answer } from '../../domain/answer';
import { type FieldPosition, fieldPosition } from '../../domain/release/against-others';
import type { OwnPart } from '../../domain/release/own-part';
import type { ReleaseCell } from '../../domain/release/release-cell';
import { failure, type Result, success } from '../../domain/result';
import type { Language } from '../editions/edition-view';
import { readOwnAnswers } from '../radars/own-answers';
import type { RadarSource } from '../radars/radar-source';
import { type Field, readField } from '../releases/read-field';
import type { ReleaseGroupHead, ReleaseView } from '../releases/release-head';
import type { Tx } from '../transaction';
import type { TechnologyRelease } from './release-years';

/** What a group answered of one technology, in one of the edition's areas or over all. */
export type FieldFigure = {
  /** The same for everybody; null where nobody answered. */
  readonly published: ReleaseCell | null;
  /** De øvrige: less the kommune's own answer. The same as the published where that is not known. */
  readonly others: ReleaseCell | null;
  /** Null without an own use, where too few others answered, and where the own answer cannot be compared with theirs. */
  readonly position: FieldPosition | null;
};

export type FieldGroup = { readonly head: ReleaseGroupHead; readonly own: OwnPart; readonly combined: FieldFigure };

export type FieldArea = {
  readonly editionAreaId: string;
  readonly name: string;
  /** The kommune's own answer there, of all its areas that answer to it. */
  readonly own: Answer | null;
  readonly country: FieldFigure;
  readonly group: FieldFigure | null;
};

/** One release's figures of one technology: the country, and a group where one is chosen. */
export type TechnologyField = {
  readonly release: ReleaseView;
  /** The edition that was asked about. */
  readonly edition: string;
  readonly method: string;
  /** The kommune's own answer over all areas, as a release would count it. */
  readonly own: Answer | null;
  readonly country: FieldGroup;
  readonly group: FieldGroup | null;
  readonly areas: readonly FieldArea[];
};

type Asked = {
  readonly release: TechnologyRelease;
  /** A group's key; undefined for the kommune's own group, null for none. */
  readonly groupKey: string | null | undefined;
  /** Null where the kommune has no radar with the technology. */
  readonly source: Omit<RadarSource, 'years'> | null;
  readonly technologyId: string;
  readonly language: Language;
};

const country = 'country';

/**
 * Reads what the others answered of one technology. Own answers are those of the radar that is shown. `not_found` for a group that is
 * not published.
 */
export async function readTechnologyField(viewer: Viewer, asked: Asked, client: Tx): Promise<Result<TechnologyField>> {
  const { release, groupKey, language } = asked;
  const releaseId = release.releaseId;
  const all = await readField(viewer, { releaseId, groupKey: country }, client);
  if (!all.ok) return all;
  const key = groupKey === undefined ? standardGroup(all.value.release) : groupKey;
  const some = key === null || key === country ? null : await readField(viewer, { releaseId, groupKey: key }, client);
  if (some !== null && !some.ok) return failure(some.code, some.reason);
  const own = await readOwn(client, asked);
  const figure = (field: Field, areaId: string | null) =>
    figureOf(field, { technologyId: release.technologyId, areaId, own: own.same ? own.answerIn(areaId) : null });
  const group = some === null ? null : some.value;
  const areas = await readAreas(client, release.editionId, language);
  const toGroup = (field: Field) => ({ head: field.group, own: field.own, combined: figure(field, null) });
  return success({
    release: all.value.release,
    edition: release.edition,
    method: release.method,
    own: own.answerIn(null),
    country: toGroup(all.value),
    group: group === null ? null : toGroup(group),
    areas: areas.map(({ id, name }) => ({
      ...{ editionAreaId: id, name, own: own.answerIn(id) },
      country: figure(all.value, id),
      group: group === null ? null : figure(group, id),
    })),
  });
}

/** The kommune's own group of the partition that says most of what kommuner are alike in, else any of its own. */
function standardGroup({ groups }: ReleaseView): string | null {
  const own = groups.filter((group) => group.own && group.partition !== 'country');
  return (own.find(({ partition }) => partition === 'kommunegruppe') ?? own[0])?.key ?? null;
}

type FigureOf = { readonly technologyId: string; readonly areaId: string | null; readonly own: Answer | null };

function figureOf(field: Field, { technologyId, areaId, own }: FigureOf): FieldFigure {
  const cell = field.cells.find((one) => one.technologyId === technologyId && one.editionAreaId === areaId);
  if (cell === undefined) return { published: null, others: null, position: null };
  const { published, others, othersCounts } = cell;
  return { published, others, position: othersCounts === null ? null : fieldPosition(own, othersCounts) };
}

type OwnHere = {
  readonly answerIn: (editionAreaId: string | null) => Answer | null;
  /** False where the release asked about another technology than the radar has: one that it was merged into or split from. */
  readonly same: boolean;
};

/** The kommune's own answers on the radar that is shown, as a release over its edition counts them. */
async function readOwn(client: Tx, { source, release, technologyId }: Asked): Promise<OwnHere> {
  if (source === null) return { answerIn: () => null, same: false };
  const { answers, asked } = await readOwnAnswers(client, source, release.editionId);
  const own = answers.filter((one) => one.technologyId === technologyId);
  return {
    answerIn: (areaId) => own.find(({ editionAreaId }) => editionAreaId === areaId)?.answer ?? null,
    same: asked.idOf.get(technologyId) === release.technologyId,
  };
}

async function readAreas(client: Tx, editionId: string, language: Language) {
  const rows = await client.editionArea.findMany({
    where: { editionId },
    select: { id: true, name: true, nameEn: true },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ nameEn, ...row }) => ({ ...row, name: language === 'en' ? nameEn : row.name }));
}
