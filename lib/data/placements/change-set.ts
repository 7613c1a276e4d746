import { z } from 'zod';
import type { PlannedChange } from '../../domain/copy-answers';
import type { RecordedChange } from '../../domain/invert-changes';
import { failure, type Result, success } from '../../domain/result';
import type { Audit, Tx } from '../transaction';
import { auditedChange } from './audited-content';
import { contentSchema } from './cell-input';
import { writeCell, writeNewCells } from './stored-cells';

/** What one click undoes. */
export const undoableKinds = ['import', 'copy'] as const;
export type UndoableKind = (typeof undoableKinds)[number];

export type ChangeSetInput = {
  readonly radarId: string;
  readonly kommuneId: string;
  readonly actorId: string;
  readonly kind: UndoableKind;
  /** What the user did, in the user's own words: a file's name, an area's, a year. */
  readonly title: string;
  readonly changes: readonly PlannedChange[];
};

export type AppliedChangeSet = { readonly changeSetId: string; readonly count: number };

/**
 * Writes many cells inside a transaction, with one change set to undo them by and one audit row. `conflict` when a cell
 * has been saved since it was read, or when there is nothing to write. Asks no permission: the caller has.
 */
export async function applyChangeSet(tx: Tx, audit: Audit, input: ChangeSetInput): Promise<Result<AppliedChangeSet>> {
  const { radarId, actorId, changes } = input;
  if (changes.length === 0) return failure('conflict', 'nothing-to-change');
  const cells = changes.map(({ technologyId, areaId, versionBefore: version, after: content }) => {
    return { radarId, technologyId, areaId, version, content, actorId };
  });
  if (!(await writeNewCells(tx, radarId, cells))) return failure('conflict', 'changed');
  for (const cell of cells) if (cell.version > 0 && !(await writeCell(tx, cell))) return failure('conflict', 'changed');
  return recordChangeSet(tx, audit, input);
}

/** The change set and its audit row alone, where the cells are written already or an import brought none. */
export async function recordChangeSet(tx: Tx, audit: Audit, input: ChangeSetInput): Promise<Result<AppliedChangeSet>> {
  const { radarId, kommuneId, actorId, kind, title, changes } = input;
  const recorded = changes.map(({ versionBefore, ...change }) => ({ ...change, versionAfter: versionBefore + 1 }));
  const row = await tx.changeSet.create({
    data: { radarId, kind, title, changes: JSON.stringify(recorded), createdById: actorId },
    select: { id: true },
  });
  const entry = { action: `placements.${kind}`, entity: 'change-set', entityId: row.id, kommuneId, actorId };
  const told = recorded.map(({ before, after, ...cell }) => ({ ...cell, ...auditedChange(before, after) }));
  await audit({ ...entry, after: { radarId, title, changes: told } });
  return success({ changeSetId: row.id, count: changes.length });
}

const recordedSchema = z.array(
  z.object({
    technologyId: z.string(),
    areaId: z.string().nullable(),
    before: contentSchema.nullable(),
    after: contentSchema,
    versionAfter: z.number().int(),
  }),
);

/** Reads a stored change set's cells; throws on one that was not written by us. */
export function parseChanges(json: string): RecordedChange[] {
  return recordedSchema.parse(JSON.parse(json));
}
