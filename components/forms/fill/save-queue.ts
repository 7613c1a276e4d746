import { normalisePlacement, type PlacementContent, sameContent } from '@/lib/domain/placement-content';
import { type CellState, isPending, type Refusal, type Theirs } from './cell-state';

/** One thing that can be undone: the cell as it was before. */
export type Step = {
  readonly technologyId: string;
  readonly field: keyof PlacementContent;
  readonly before: PlacementContent;
};

/** The page's answers on their way to the server, and what can be undone, latest last. */
export type SaveQueue = { readonly cells: ReadonlyMap<string, CellState>; readonly steps: readonly Step[] };

export type SaveEvent =
  | {
      readonly type: 'edited';
      readonly id: string;
      readonly field: keyof PlacementContent;
      readonly content: PlacementContent;
    }
  | { readonly type: 'due' | 'sent' | 'kept-mine' | 'used-theirs' | 'not-personal'; readonly id: string }
  | { readonly type: 'saved'; readonly id: string; readonly content: PlacementContent; readonly version: number }
  | { readonly type: 'conflicted'; readonly id: string; readonly theirs: Theirs }
  | { readonly type: 'refused'; readonly id: string; readonly refusal: Refusal }
  | { readonly type: 'failed'; readonly id: string; readonly signedOut: boolean }
  | { readonly type: 'online' | 'undone' };

/** How many steps back one can go. */
const maximumSteps = 100;

/** Applies one event; pure, so that what becomes of an answer can be tested without a page or a server. */
export function advance(queue: SaveQueue, event: SaveEvent): SaveQueue {
  if (!('id' in event)) return event.type === 'undone' ? undoLast(queue) : retryAll(queue);
  const cell = queue.cells.get(event.id);
  if (cell === undefined) return queue;
  const cells = new Map(queue.cells).set(event.id, advanceCell(cell, event));
  const next = { cells, steps: advanceSteps(queue.steps, cell, event) };
  return event.type === 'saved' ? retryFailed(next) : next;
}

type CellEvent = Extract<SaveEvent, { readonly id: string }>;

function advanceCell(cell: CellState, event: CellEvent): CellState {
  switch (event.type) {
    case 'edited':
      return { ...edited(cell, event.content), refusal: null, due: false };
    case 'due':
      return { ...cell, due: true };
    case 'sent':
      return { ...cell, sent: cell.sent ?? normalisePlacement(cell.content), sending: true, due: false };
    case 'saved':
      return settled({ ...cell, saved: event.content, version: event.version });
    case 'conflicted':
      return meet(cell, event.theirs);
    case 'refused':
      return { ...cell, sent: null, sending: false, due: false, failures: 0, refusal: event.refusal };
    case 'failed':
      return { ...cell, sending: false, failures: cell.failures + 1, signedOut: event.signedOut };
    case 'not-personal':
      return { ...cell, notPersonal: true, refusal: null, due: true };
    case 'kept-mine':
      return cell.theirs === null ? cell : settled({ ...cell, ...standing(cell.theirs), theirs: null });
    case 'used-theirs':
      return cell.theirs === null
        ? cell
        : settled({ ...cell, ...standing(cell.theirs), content: cell.theirs.content, theirs: null });
  }
}

/** What was said of a text holds for that text alone. */
function edited(cell: CellState, content: PlacementContent): CellState {
  const same = content.note === cell.content.note && content.reason === cell.content.reason;
  return { ...cell, content, notPersonal: cell.notPersonal && same };
}

/** The server has answered; what was typed meanwhile goes next. */
function settled(cell: CellState): CellState {
  const quiet = { ...cell, sent: null, sending: false, failures: 0, signedOut: false };
  return { ...quiet, due: isPending(quiet) };
}

function standing({ content, version }: Theirs) {
  return { saved: content, version };
}

/** Another's answer that says what the page says is no conflict. */
function meet(cell: CellState, theirs: Theirs): CellState {
  if (sameContent(normalisePlacement(cell.content), theirs.content)) {
    return settled({ ...cell, ...standing(theirs) });
  }
  return { ...cell, sent: null, sending: false, due: false, failures: 0, theirs };
}

/** One step an answer; a text that is typed in one go is one step too. What was given up for theirs is forgotten. */
function advanceSteps(steps: readonly Step[], cell: CellState, event: CellEvent): readonly Step[] {
  if (event.type === 'used-theirs') return steps.filter((step) => step.technologyId !== cell.technologyId);
  if (event.type !== 'edited' || sameContent(cell.content, event.content)) return steps;
  const last = steps.at(-1);
  const typing = event.field === 'note' || event.field === 'reason';
  if (typing && last?.technologyId === cell.technologyId && last.field === event.field) return steps;
  return [...steps, { technologyId: cell.technologyId, field: event.field, before: cell.content }].slice(-maximumSteps);
}

function undoLast(queue: SaveQueue): SaveQueue {
  const step = queue.steps.at(-1);
  const cell = step && queue.cells.get(step.technologyId);
  if (!cell) return queue;
  const cells = new Map(queue.cells).set(step.technologyId, {
    ...edited(cell, step.before),
    refusal: null,
    due: true,
  });
  return { cells, steps: queue.steps.slice(0, -1) };
}

/** The connection is back: whatever waits is tried at once. */
function retryAll(queue: SaveQueue): SaveQueue {
  const cells = [...queue.cells].map(([id, cell]) => [id, { ...cell, due: isPending(cell) }] as const);
  return { ...queue, cells: new Map(cells) };
}

/** One was saved, so the server is there: what failed need not wait out its time. */
function retryFailed(queue: SaveQueue): SaveQueue {
  const retried = (cell: CellState) => (cell.failures > 0 ? { ...cell, due: isPending(cell) } : cell);
  return { ...queue, cells: new Map([...queue.cells].map(([id, cell]) => [id, retried(cell)])) };
}

/** What is to be sent now. Of one cell nothing is sent while an earlier request is under way, or a choice is to be made. */
export function readyToSend(queue: SaveQueue): CellState[] {
  return [...queue.cells.values()].filter(
    (cell) => cell.due && !cell.sending && cell.theirs === null && cell.refusal === null && isPending(cell),
  );
}

/** How long to wait before trying again, in milliseconds: from one second, doubled, to half a minute. */
export function retryDelay(failures: number): number {
  return Math.min(30_000, 1000 * 2 ** Math.max(0, failures - 1));
}
