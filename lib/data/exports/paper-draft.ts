import { can, type Viewer } from '../../domain/access';
import type { Answer } from '../../domain/answer';
import { noPaperTexts, type PaperTexts } from '../../domain/paper-texts';
import { standardRelease } from '../../domain/release/coverage';
import { failure, type Result, success } from '../../domain/result';
import type { PaperOptions, Snapshot } from '../../domain/snapshot';
import { database } from '../database';
import type { EditionHead, Language } from '../editions/edition-view';
import { type CompareView, readComparison } from '../radars/compare-view';
import { type FieldChoice, listFieldChoices } from '../radars/field-choices';
import type { RadarSource } from '../radars/radar-source';
import { notesOf } from './picked-notes';
import { readExport } from './read-export';
import { listMeetingChoices, type MeetingChoice } from './read-snapshot-discussion';
import type { FieldKey } from './read-snapshot-field';

export type PaperDraftQuery = {
  readonly year?: number | undefined;
  readonly editionId?: string | undefined;
  /** The paper to start from; the newest when left out. */
  readonly from?: string | undefined;
  readonly language: Language;
};

/** A note that can be picked; `area` and `areaId` null are the combined radar. */
export type PickableNote = {
  readonly technologyId: string;
  readonly technology: string;
  readonly areaId: string | null;
  readonly area: string | null;
  readonly answer: Answer | null;
  readonly text: string;
  /** The paper that was asked for has it, word for word. */
  readonly picked: boolean;
};

/** A paper that another starts from. */
export type DraftOrigin = {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly draft: boolean;
  readonly createdAt: Date;
  /** The choices are its as well: language, audience, areas and notes. */
  readonly asked: boolean;
};

/** What the form of a new paper starts from, and chooses between. */
export type PaperDraft = {
  readonly year: number;
  readonly years: readonly number[];
  readonly edition: EditionHead;
  readonly editions: readonly EditionHead[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly notes: readonly PickableNote[];
  /** The measurements whose kommuner the paper may tell of, newest first. */
  readonly releases: readonly FieldChoice[];
  /** What was chosen in the paper that was asked for; else everybody in the newest national one; null for none. */
  readonly field: FieldKey | null;
  /** The closed meetings that the paper may tell of, newest first. */
  readonly meetings: readonly MeetingChoice[];
  /** What was chosen in the paper that was asked for; null for none. */
  readonly meetingId: string | null;
  readonly options: PaperOptions;
  readonly texts: PaperTexts;
  /** The paper whose texts these are, and its choices too where it was asked for; null when it is the kommune's first. */
  readonly from: DraftOrigin | null;
  /** False for a reader, whose papers are drafts. */
  readonly mayFinish: boolean;
  /** True when no cell has an answer: then a paper has nothing to tell. */
  readonly blank: boolean;
};

/**
 * Reads what the form of a new paper starts from: the texts of the newest paper that is not retired, or the texts and choices of
 * the one asked for (`from`), which then gives year and edition too. `forbidden` for whoever makes no papers; `not_found` without a
 * radar, or for a year, an edition or a paper that is not there.
 */
export async function readPaperDraft(viewer: Viewer, query: PaperDraftQuery): Promise<Result<PaperDraft>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'make-paper', kommuneId, draft: true }))
    return failure('forbidden', 'make-paper');
  const found = await readLast(viewer, kommuneId, query.from);
  if (!found.ok) return found;
  const last = found.value;
  const asked = query.from === undefined ? null : last;
  const read = await readChosen(viewer, query, last);
  if (!read.ok) return read;
  const mayFinish = can(viewer, { action: 'make-paper', kommuneId, draft: false });
  const { source, reference, choices, blank } = read.value;
  const releases = await listFieldChoices(viewer);
  const meetings = await listMeetingChoices(kommuneId);
  return success({
    year: source.year,
    years: source.years,
    edition: reference,
    editions: choices,
    areas: source.areas.map(({ id, name }) => ({ id, name })),
    notes: pickable(source, asked),
    releases,
    field: startField(releases, asked),
    meetings,
    meetingId: meetings.find(({ id }) => id === asked?.discussion?.meetingId)?.id ?? null,
    options: startOptions(source, asked, mayFinish),
    texts: last?.texts ?? noPaperTexts,
    from: last && originOf(last, asked !== null),
    mayFinish,
    blank,
  });
}

function originOf({ id, texts, year, options, createdAt }: Snapshot, asked: boolean): DraftOrigin {
  return { id, title: texts.title, year, draft: options.draft, createdAt: new Date(createdAt), asked };
}

async function readLast(
  viewer: Viewer,
  kommuneId: string,
  from: string | undefined,
): Promise<Result<Snapshot | null, never>> {
  const newest = { where: { kommuneId, retiredAt: null }, select: { id: true } } as const;
  const id =
    from ??
    (await database().read.export.findFirst({ ...newest, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }))?.id;
  if (id === undefined) return success(null);
  const read = await readExport(viewer, id);
  return read.ok ? success(read.value.snapshot) : read;
}

/** The year and edition that are asked for; else those of the paper that is, where they still are; else the newest year's. */
async function readChosen(
  viewer: Viewer,
  { year, editionId, from, language }: PaperDraftQuery,
  last: Snapshot | null,
): Promise<Result<CompareView>> {
  if (year === undefined && editionId === undefined && from !== undefined && last !== null) {
    const read = await readComparison(viewer, { year: last.year, editionId: last.edition.id, language });
    if (read.ok) return read;
  }
  return readComparison(viewer, { year, editionId, language });
}

function pickable(source: RadarSource, asked: Snapshot | null): PickableNote[] {
  return notesOf(source).map(({ technology, area, placement }) => {
    const cell = { technologyId: technology.id, areaId: area?.id ?? null, text: placement.content.note };
    const isSame = (note: Snapshot['notes'][number]) =>
      note.technologyId === cell.technologyId && note.areaId === cell.areaId && note.text === cell.text;
    const picked = asked?.notes.some(isSame) ?? false;
    return { ...cell, technology: technology.name, area: area?.name ?? null, answer: placement.content.answer, picked };
  });
}

/** As in the paper that was asked for, where that measurement is still offered; in a new paper everybody in the newest national one. */
function startField(releases: readonly FieldChoice[], asked: Snapshot | null): FieldKey | null {
  const keys = releases.flatMap(({ release, groups }) =>
    groups.map(({ key: groupKey }) => ({ releaseId: release.id, groupKey })),
  );
  const standard = standardRelease(releases.map(({ release }) => release));
  if (asked === null) return keys.find(({ releaseId }) => releaseId === standard?.id) ?? null;
  const { field } = asked;
  return keys.find((key) => key.releaseId === field?.release.id && key.groupKey === field.group.key) ?? null;
}

/** As the paper's that was asked for, with the areas that are still there; else an internal draft in Danish with every area. */
function startOptions(source: RadarSource, asked: Snapshot | null, mayFinish: boolean): PaperOptions {
  const ids = source.areas.map(({ id }) => id);
  if (asked === null) return { language: 'da', audience: 'internal', draft: true, areaIds: ids };
  const areaIds = ids.filter((id) => asked.options.areaIds.includes(id));
  return { ...asked.options, draft: asked.options.draft || !mayFinish, areaIds };
}
