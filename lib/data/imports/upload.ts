import { can, type Viewer } from '../../domain/access';
import { isYear } from '../../domain/limits';
import { failure, type Result, success } from '../../domain/result';
import { type FoundTables, findTables } from '../../import/find-tables';
import type { ImportTargetKind } from '../../import/import-choices';
import { proposeChoices } from '../../import/propose-choices';
import { readFile } from '../../import/read-file';
import type { KnownNames } from '../../import/table';
import { database } from '../database';
import { inTransaction, type Tx } from '../transaction';
import { type ImportTarget, readEditionTarget, readRadarTarget } from './target';

export type UploadInput = {
  readonly kind: ImportTargetKind;
  /** The radar's year, or the edition's. */
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

/**
 * Reads a file and keeps its tables for review; nothing else of it is stored. `invalid` with one of the file failures, `no-table`,
 * or `year`. Sheets that have waited a week are forgotten.
 */
export async function startImport(viewer: Viewer, input: UploadInput): Promise<Result<{ readonly id: string }, never>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'import', kommuneId })) return failure('forbidden', 'import');
  const { kind, year, fileName } = input;
  if (!isYear(year)) return failure('invalid', 'year');
  const { read } = database();
  const target =
    kind === 'edition' ? await readEditionTarget(read, kommuneId) : await readRadarTarget(read, kommuneId, year);
  const found = await readTables(input, target);
  if (!found.ok) return found;
  const [table] = found.value.tables;
  if (table === undefined) return failure('invalid', 'no-table');
  const tables = JSON.stringify(found.value);
  if (tables.length > mostCharacters) return failure('invalid', 'too-complex');
  const mapping = JSON.stringify({ table: 0, ...proposeChoices(kind, table, target) });
  const name =
    fileName
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\p{Cc}/gu, '')
      .slice(-200) ?? '';
  return inTransaction<{ readonly id: string }, never>(async (tx, audit) => {
    const data = { kommuneId, target: kind, targetId: String(year), fileName: name, tables, mapping };
    const { id } = await tx.importDraft.create({ data: { ...data, createdById: actorId }, select: { id: true } });
    const forgotten = await forgetOld(tx, kommuneId);
    const entry = { action: 'import.started', entity: 'import', entityId: id, kommuneId, actorId };
    await audit({ ...entry, after: { kind, year, fileName: name, forgotten } });
    return success({ id });
  });
}

async function readTables({ bytes, fileName }: UploadInput, target: ImportTarget): Promise<Result<FoundTables, never>> {
  const file = await readFile(bytes, fileName);
  if (!file.ok) return failure('invalid', file.code);
  return success(findTables(file.workbook, knownNames(target)));
}

function knownNames({ technologies, areas, editionAreas }: ImportTarget): KnownNames {
  return {
    technologies: technologies.flatMap(({ name, nameEn }) => [name, nameEn]),
    areas: [...areas.map(({ name }) => name), ...editionAreas.flatMap(({ name, nameEn }) => [name, nameEn])],
  };
}

/** How many sheets were forgotten: of anybody after a week, and of this kommune beyond the newest few. */
async function forgetOld(tx: Tx, kommuneId: string): Promise<number> {
  const late = { status: 'open', createdAt: { lt: new Date(Date.now() - patience) } };
  const { count } = await tx.importDraft.deleteMany({ where: late });
  const open = await tx.importDraft.findMany({
    where: { kommuneId, status: 'open' },
    select: { id: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: mostOpen,
  });
  await tx.importDraft.deleteMany({ where: { id: { in: open.map(({ id }) => id) } } });
  return count + open.length;
}
