import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { isKnownUse } from '../../import/fit-mapping';
import type { ImportChoices } from '../../import/import-choices';
import type { ColumnUse, NameUse } from '../../import/import-mapping';
import { proposeChoices } from '../../import/propose-choices';
import { inTransaction } from '../transaction';
import { findOpenImport, type OpenImport } from './draft';
import { findEditionFile } from './edition-file';
import { findOpenInitiatives } from './initiatives-file';
import { planOpenImport } from './plan';
import type { ImportTarget } from './target';

/** What is chosen anew; what is left out stays as it is. */
export type ImportChange = {
  readonly id: string;
  readonly revision: number;
  /** Another table of the file: its columns and names are then proposed from the start. */
  readonly table?: number | undefined;
  readonly columns?: readonly { readonly key: string; readonly use: ColumnUse }[] | undefined;
  /** By their place among the review's names. */
  readonly names?: readonly { readonly index: number; readonly use: NameUse }[] | undefined;
  readonly headingRings?: boolean | undefined;
};

/** Saves what is chosen in a review. `conflict` `revised` when it was changed meanwhile; `invalid` for what is not there. */
export async function changeImport(viewer: Viewer, change: ImportChange): Promise<Result<null, never>> {
  return inTransaction<null, never>(async (tx, audit) => {
    const open = await findOpenImport(tx, viewer, change.id);
    if (!open.ok) return open;
    const { target } = await planOpenImport(tx, open.value);
    const uses = [...(change.columns ?? []), ...(change.names ?? [])].map(({ use }) => use);
    if (!uses.every((use) => isKnownUse(use, target, open.value.table))) return failure('invalid', 'malformed');
    const choices = changed(open.value, change, target);
    if (choices === null) return failure('invalid', 'malformed');
    const { id, kommuneId } = open.value;
    const { count } = await tx.importDraft.updateMany({
      where: { id, kommuneId, status: 'open', revision: change.revision },
      data: { mapping: JSON.stringify(choices), revision: { increment: 1 } },
    });
    if (count !== 1) return failure('conflict', 'revised');
    const entry = { action: 'import.mapped', entity: 'import', entityId: id, kommuneId, actorId: viewer.userId };
    const { id: _id, revision: _revision, ...after } = change;
    await audit({ ...entry, after });
    return success(null);
  });
}

function changed(open: OpenImport, change: ImportChange, target: ImportTarget): ImportChoices | null {
  if (change.table !== undefined && change.table !== open.choices.table) {
    const table = open.found.tables[change.table];
    return table === undefined ? null : { table: change.table, ...proposeChoices(open.kind, table, target) };
  }
  const { mapping, ...rest } = open.choices;
  const columnOf = new Map((change.columns ?? []).map(({ key, use }) => [key, use]));
  const nameOf = new Map((change.names ?? []).map(({ index, use }) => [index, use]));
  return {
    ...rest,
    mapping: {
      columns: mapping.columns.map(({ key, use }) => ({ key, use: columnOf.get(key) ?? use })),
      names: mapping.names.map(({ name, use }, index) => ({ name, use: nameOf.get(index) ?? use })),
      headingRings: change.headingRings ?? mapping.headingRings,
    },
  };
}

/** Throws a review away, also of a file that was refused. `not_found` when it is another's, or gone. */
export async function discardImport(viewer: Viewer, { id }: { readonly id: string }): Promise<Result<null, never>> {
  return inTransaction<null, never>(async (tx, audit) => {
    const file = await findEditionFile(tx, viewer, id);
    const initiatives = file.ok ? file : await findOpenInitiatives(tx, viewer, id);
    const found = initiatives.ok ? initiatives : await findOpenImport(tx, viewer, id);
    if (!found.ok) return found;
    const { kommuneId, fileName } = found.value;
    await tx.importDraft.deleteMany({ where: { id, kommuneId, status: { not: 'imported' } } });
    const entry = { action: 'import.discarded', entity: 'import', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, before: { fileName } });
    return success(null);
  });
}
