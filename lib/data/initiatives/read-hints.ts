import { can, type Viewer } from '../../domain/access';
import type { Answer, Spread } from '../../domain/answer';
import type { CellHint } from '../../domain/initiative/cell-hint';
import { isSaid } from '../../domain/initiative/placement-of-initiatives';
import { emptyContent } from '../../domain/placement-content';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { readCellState, saidOf } from './cell-state';
import { type InitiativeContext, readContext } from './initiative-context';

export type HintsQuery = {
  readonly language: Language;
  /** ISO yyyy-mm-dd. */
  readonly today: string;
  readonly technologyId?: string | undefined;
  readonly areaId?: string | undefined;
};

/** A hint with what the page says of it. */
export type HintView = CellHint & {
  readonly technologyName: string;
  /** Null for the combined radar. */
  readonly areaName: string | null;
  readonly initiatives: readonly { readonly id: string; readonly title: string }[];
  /** What the cell's initiatives say; null where there are none, or nothing that would change the cell. */
  readonly proposal: { readonly answer: Answer; readonly spread: Spread | null } | null;
  readonly current: Answer | null;
  /** The placement's, for taking the proposal; 0 where nothing has been saved. */
  readonly version: number;
  readonly radarId: string;
  /** Whether the viewer may take it with one click. */
  readonly mayTake: boolean;
};

/** Where placements on the newest radar and initiatives say different things; none without a radar. */
export async function readHints(viewer: Viewer, query: HintsQuery): Promise<Result<readonly HintView[], never>> {
  const found = await readContext(viewer, query.language);
  if (!found.ok) return found;
  const state = await readCellState(database().read, found.value, { technologyId: query.technologyId });
  const { areaId } = query;
  const hints = areaId === undefined ? state.hints : state.hints.filter((hint) => hint.areaId === areaId);
  return success(hints.map((hint) => toView(found.value, state, hint)));
}

type State = Awaited<ReturnType<typeof readCellState>>;

function toView(context: InitiativeContext, { placements, initiatives }: State, hint: CellHint): HintView {
  const { viewer, kommuneId } = context;
  const { technologyId, areaId } = hint;
  const cell = placements.find((one) => one.technologyId === technologyId && one.areaId === areaId);
  const said = saidOf(initiatives, hint);
  const proposal = said === null || isSaid(cell ?? emptyContent, said) ? null : said;
  return {
    ...hint,
    technologyName: context.technologyName(technologyId),
    areaName: areaId === null ? null : context.areaName(areaId),
    initiatives: initiatives
      .filter(({ id }) => hint.initiativeIds.includes(id))
      .map(({ id, title }) => ({ id, title })),
    proposal,
    current: cell?.answer ?? null,
    version: cell?.version ?? 0,
    radarId: context.radarId ?? '',
    mayTake: proposal !== null && can(viewer, { action: 'edit-placement', kommuneId, areaId }),
  };
}
