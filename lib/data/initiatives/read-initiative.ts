import type { Viewer } from '../../domain/access';
import type { CellHint } from '../../domain/initiative/cell-hint';
import type { Initiative } from '../../domain/initiative/initiative';
import { asksOf } from '../../domain/initiative/initiative-asks';
import type { InitiativeDetail } from '../../domain/initiative/initiative-row';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { readNames } from '../placements/stored-cells';
import type { Tx } from '../transaction';
import { readCellState } from './cell-state';
import { choicesOf, type InitiativeChoices } from './initiative-choices';
import { type InitiativeContext, readContext } from './initiative-context';
import { parseInitiative, wholeColumns } from './parse-initiative';
import { toRow } from './to-row';

export type InitiativeView = InitiativeDetail & { readonly choices: InitiativeChoices };

/** One initiative with all that is said of it; `not_found` for another kommune's. An archived one is shown as such. */
export async function readInitiative(
  viewer: Viewer,
  id: string,
  { language, today }: { readonly language: Language; readonly today: string },
): Promise<Result<InitiativeView, never>> {
  const found = await readContext(viewer, language);
  if (!found.ok) return found;
  const context = found.value;
  const { read } = database();
  const stored = await read.initiative.findFirst({
    where: { id, kommuneId: context.kommuneId },
    select: { ...wholeColumns, archivedAt: true, updatedAt: true, updatedById: true },
  });
  if (stored === null) return failure('not_found', 'no-initiative');
  const initiative = parseInitiative(stored);
  const archived = stored.archivedAt !== null;
  return success({
    row: toRow(stored, context, today),
    initiative,
    asks: archived ? [] : asksOf(initiative, today),
    hints: archived ? [] : await readOwnHints(read, context, initiative),
    archived,
    updatedBy: (await readNames(read, context.kommuneId, [stored.updatedById])).get(stored.updatedById ?? '') ?? null,
    updatedAt: stored.updatedAt.toISOString(),
    choices: choicesOf(context),
  });
}

/** The hints of the cells that the initiative stands behind. */
async function readOwnHints(
  client: Tx,
  context: InitiativeContext,
  { technologyId, areaIds }: Initiative,
): Promise<CellHint[]> {
  const { hints } = await readCellState(client, context, { technologyId });
  return hints.filter(
    (hint) => hint.technologyId === technologyId && (hint.areaId === null || areaIds.includes(hint.areaId)),
  );
}
