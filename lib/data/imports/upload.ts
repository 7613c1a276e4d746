import type { Viewer } from '../../domain/access';
import { isYear } from '../../domain/limits';
import { failure, type Result, success } from '../../domain/result';
import { findTables } from '../../import/find-tables';
import type { ImportTargetKind } from '../../import/import-choices';
import { readInitiativeSheet } from '../../import/initiatives/read-initiative-sheet';
import { initiativeBounds, limits } from '../../import/limits';
import { proposeChoices } from '../../import/propose-choices';
import { readEditionSheets } from '../../import/read-edition-sheets';
import { readFile } from '../../import/read-file';
import type { KnownNames } from '../../import/table';
import type { Workbook } from '../../import/workbook';
import { database } from '../database';
import { inTransaction, type Tx } from '../transaction';
import { editionFileTarget, isEditionJson, keptEditionJson, keptEditionSheets } from './edition-file';
import { initiativesTarget } from './initiatives-file';
import { mayImport, type UploadKind } from './may-import';
import { type ImportTarget, readTarget } from './target';

export type UploadInput = {
  readonly kind: UploadKind;
  /** The radar's year, or the edition's; of initiatives only when they were read. */
  readonly year: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
};

/** How long a sheet waits for its review, in milliseconds. */
const patience = 7 * 24 * 3_600_000;

/** How many sheets of one kommune wait at most; the oldest gives way. */
const mostOpen = 10;

/** Tables of this size hold any sheet within the limits; more is a file made to be heavy. In characters. */
const mostCharacters = 24_000_000;

/** What is kept of a file until it has been gone through. */
type Kept = {
  readonly target: string;
  readonly status: 'open' | 'refused';
  readonly tables: string;
  readonly mapping: string;
};

/**
 * Reads a file and keeps what it says for review; nothing else of it is stored. For an edition it may be JSON, or a sheet made
 * from the template: what is wrong with those is for the review to tell. `invalid` with one of the file failures, `no-table`,
 * `no-initiatives`, or `year`. Files that have waited a week are forgotten.
 */
export async function startImport(viewer: Viewer, input: UploadInput): Promise<Result<{ readonly id: string }, never>> {
  const { kommuneId, userId: actorId } = viewer;
  const { kind, year } = input;
  if (!mayImport(viewer, kind)) return failure('forbidden', 'import');
  if (!isYear(year)) return failure('invalid', 'year');
  const kept = await readKept(kommuneId, input);
  if (!kept.ok) return kept;
  if (kept.value.tables.length > mostCharacters) return failure('invalid', 'too-complex');
  const fileName = plainName(input.fileName);
  return inTransaction<{ readonly id: string }, never>(async (tx, audit) => {
    const data = { kommuneId, ...kept.value, targetId: String(year), fileName, createdById: actorId };
    const { id } = await tx.importDraft.create({ data, select: { id: true } });
    const forgotten = await forgetOld(tx, kommuneId);
    const entry = { action: 'import.started', entity: 'import', entityId: id, kommuneId, actorId };
    await audit({ ...entry, after: { kind, year, fileName, forgotten } });
    return success({ id });
  });
}

async function readKept(kommuneId: string | null, input: UploadInput): Promise<Result<Kept, never>> {
  const { kind, year, fileName, bytes } = input;
  if (kind === 'edition' && isEditionJson(fileName))
    return success({ target: editionFileTarget, mapping: '', ...keptEditionJson(bytes) });
  const file = await readFile(bytes, fileName, kind === 'initiatives' ? initiativeBounds : limits);
  if (!file.ok) return failure('invalid', file.code);
  if (kind === 'initiatives') return keptInitiatives(file.workbook);
  const edition = kind === 'edition' ? readEditionSheets(file.workbook) : null;
  if (edition !== null) return success({ target: editionFileTarget, mapping: '', ...keptEditionSheets(edition) });
  return keptTables(file.workbook, kind, await readTarget(database().read, { kind, kommuneId, year }));
}

function keptInitiatives(workbook: Workbook): Result<Kept, never> {
  const sheet = readInitiativeSheet(workbook);
  // The sheet that is too large to read may be the one that was meant: then the others lack the headings for no fault.
  if (sheet === null) return failure('invalid', workbook.leftOut ?? 'no-initiatives');
  return success({ target: initiativesTarget, status: 'open', tables: JSON.stringify(sheet), mapping: '' });
}

function keptTables(workbook: Workbook, kind: ImportTargetKind, target: ImportTarget): Result<Kept, never> {
  const found = findTables(workbook, knownNames(target));
  const [table] = found.tables;
  if (table === undefined) return failure('invalid', 'no-table');
  const mapping = JSON.stringify({ table: 0, ...proposeChoices(kind, table, target) });
  return success({ target: kind, status: 'open', tables: JSON.stringify(found), mapping });
}

/** A file's name without its folder. */
function plainName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').slice(-200);
}

function knownNames({ technologies, areas, editionAreas }: ImportTarget): KnownNames {
  return {
    technologies: technologies.flatMap(({ name, nameEn }) => [name, nameEn]),
    areas: [...areas.map(({ name }) => name), ...editionAreas.flatMap(({ name, nameEn }) => [name, nameEn])],
  };
}

/** How many files were forgotten: of anybody after a week, and of this owner beyond the newest few. */
async function forgetOld(tx: Tx, kommuneId: string | null): Promise<number> {
  const status = { in: ['open', 'refused'] };
  const late = { status, createdAt: { lt: new Date(Date.now() - patience) } };
  const { count } = await tx.importDraft.deleteMany({ where: late });
  const waiting = await tx.importDraft.findMany({
    where: { kommuneId, status },
    select: { id: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: mostOpen,
  });
  await tx.importDraft.deleteMany({ where: { id: { in: waiting.map(({ id }) => id) } } });
  return count + waiting.length;
}
