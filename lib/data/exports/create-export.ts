import { randomBytes } from 'node:crypto';
import { can, type Viewer } from '../../domain/access';
import { type PaperTextField, type PaperTexts, tooLongTexts } from '../../domain/paper-texts';
import { failure, failureWith, type Result, success } from '../../domain/result';
import type { PaperOptions, Snapshot } from '../../domain/snapshot';
import { type CompareView, readComparison } from '../radars/compare-view';
import { inTransaction, type Tx } from '../transaction';
import { buildSnapshot } from './build-snapshot';
import { type NoteCell, notesOf, pickNotes } from './picked-notes';
import { readSnapshotDiscussion } from './read-snapshot-discussion';
import { type FieldKey, readSnapshotField } from './read-snapshot-field';
import { storeSnapshot } from './store-snapshot';
import { tidyTexts } from './tidy-texts';
import { uuid7 } from './uuid7';

export type CreateExportInput = {
  readonly year: number;
  /** The radar's own when left out. */
  readonly editionId?: string | undefined;
  /** The group of kommuner to be laid among; none when left out. */
  readonly field?: FieldKey | undefined;
  /** The closed meeting to tell of; none when left out. */
  readonly meetingId?: string | undefined;
  readonly options: PaperOptions;
  readonly texts: PaperTexts;
  /** The cells whose notes come along. */
  readonly noteCells: readonly NoteCell[];
};

/** When a paper is made, and by which version of Pejling. */
export type Making = { readonly now: Date; readonly version: string };

/**
 * Freezes a paper: what it is made of is read and written in one transaction. `forbidden` `draft-only` for a reader's finished
 * paper; `not_found` without the radar or the edition; `invalid` with `texts-too-long` and the fields, `area`, `note`, `field` or
 * `meeting` where one was chosen that is not there.
 */
export async function createExport(
  viewer: Viewer,
  input: CreateExportInput,
  { now, version }: Making,
): Promise<Result<{ readonly id: string }, readonly PaperTextField[]>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'make-paper', kommuneId, draft: true }))
    return failure('forbidden', 'make-paper');
  if (!can(viewer, { action: 'make-paper', kommuneId, draft: input.options.draft }))
    return failure('forbidden', 'draft-only');
  const texts = tidyTexts(input.texts);
  const tooLong = tooLongTexts(texts);
  if (tooLong.length > 0) return failureWith('invalid', 'texts-too-long', tooLong);
  const id = uuid7(now, randomBytes(10));
  return inTransaction<{ readonly id: string }, never>(async (tx, audit) => {
    const read = await readParts(tx, { ...viewer, kommuneId }, input);
    if (!read.ok) return read;
    const snapshot = buildSnapshot({ ...read.value, id, createdAt: now, version, author: null, texts });
    await storeSnapshot(tx, snapshot, { createdById: viewer.userId, kommuneId, radarId: read.value.source.id });
    const entry = { action: 'export.create', entity: 'export', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: auditedSnapshot(snapshot) });
    return success({ id });
  });
}

async function readParts(tx: Tx, viewer: Viewer & { readonly kommuneId: string }, input: CreateExportInput) {
  const { year, editionId, options } = input;
  const read = await readComparison(viewer, { year, editionId, language: options.language }, tx);
  if (!read.ok) return failure(read.code, read.reason);
  const chosen = chooseParts(read.value, input);
  if (!chosen.ok) return chosen;
  const { field: fieldKey, meetingId } = input;
  const query = { year, language: options.language };
  const field = fieldKey && (await readSnapshotField(viewer, { ...fieldKey, ...query }, tx));
  if (field !== undefined && !field.ok) return field;
  const discussion =
    meetingId === undefined ? undefined : await readSnapshotDiscussion(viewer.kommuneId, meetingId, tx);
  if (discussion !== undefined && !discussion.ok) return discussion;
  return success({
    ...{ ...read.value, ...chosen.value },
    ...(field === undefined ? {} : { field: field.value }),
    ...(discussion === undefined ? {} : { discussion: discussion.value }),
  });
}

/** The chosen areas and notes in the radar's order; `invalid` where one is not on the radar. */
function chooseParts({ source }: CompareView, { options, noteCells }: CreateExportInput) {
  const isOwn = (areaId: string) => source.areas.some(({ id }) => id === areaId);
  if (!options.areaIds.every(isOwn)) return failure('invalid', 'area');
  const notes = pickNotes(notesOf(source), noteCells);
  if (notes === null) return failure('invalid', 'note');
  const areaIds = source.areas.flatMap(({ id }) => (options.areaIds.includes(id) ? [id] : []));
  return success({ notes, options: { ...options, areaIds } });
}

/** What was chosen, without what anybody wrote but the title: nothing in the audit can be erased. */
function auditedSnapshot({ year, edition, field, discussion, options, texts, notes }: Snapshot) {
  const noteCells = notes.map(({ technologyId, areaId }) => ({ technologyId, areaId }));
  const chosen = { releaseId: field?.release.id, meetingId: discussion?.meetingId };
  return { year, editionId: edition.id, title: texts.title, ...chosen, options, noteCells };
}
