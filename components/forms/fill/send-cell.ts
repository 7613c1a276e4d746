import { notPersonalField } from '@/lib/domain/personal-number';
import { normalisePlacement, type PlacementContent } from '@/lib/domain/placement-content';
import { type CellState, type Refusal, refusals, type Theirs } from './cell-state';
import type { SaveEvent } from './save-queue';

export type SendTarget = { readonly radarId: string; readonly areaId: string | null };

/** After this long without an answer, in milliseconds, the request counts as lost. */
const patience = 15_000;

/** Sends one cell and answers what became of it; never throws. */
export async function sendCell(cell: CellState, target: SendTarget): Promise<SaveEvent> {
  const id = cell.technologyId;
  const content = cell.sent ?? normalisePlacement(cell.content);
  try {
    const response = await fetch('/placements', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...{ ...target, technologyId: id, version: cell.version, content },
        [notPersonalField]: cell.notPersonal || saysAsBefore(content, cell.saved),
      }),
      signal: AbortSignal.timeout(patience),
    });
    return await readAnswer(id, response);
  } catch {
    return { type: 'failed', id, signedOut: false };
  }
}

/** Texts that the server holds already were asked about when they were saved. */
function saysAsBefore(content: PlacementContent, saved: PlacementContent): boolean {
  return content.note === saved.note && content.reason === saved.reason;
}

/** The body's shape is that of our own route; `as` marks where it comes in. */
async function readAnswer(id: string, response: Response): Promise<SaveEvent> {
  if (response.ok) {
    const { content, version } = (await response.json()) as { content: PlacementContent; version: number };
    return { type: 'saved', id, content, version };
  }
  if (response.status === 409) {
    const { detail } = (await response.json()) as { detail: Theirs };
    return { type: 'conflicted', id, theirs: detail };
  }
  if (response.status === 422) return { type: 'refused', id, refusal: refusalOf(await response.json()) };
  if (response.status === 403 || response.status === 404) return { type: 'refused', id, refusal: 'not-allowed' };
  return { type: 'failed', id, signedOut: response.status === 401 };
}

function refusalOf(body: unknown): Refusal {
  const { detail } = body as { detail?: unknown };
  return refusals.find((refusal) => Array.isArray(detail) && detail.includes(refusal)) ?? 'not-allowed';
}
