import { z } from 'zod';
import { changePhase } from '@/lib/data/initiatives/change-phase';
import { phases } from '@/lib/domain/initiative/initiative';
import type { Failure } from '@/lib/domain/result';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { today } from '@/lib/http/today';
import { movedHref, notMovedHref } from '../addresses';

const schema = z.object({
  id: idField,
  version: countField,
  phase: z.enum(phases),
  since: z.string().max(20),
  back: z.string().max(1000).default(''),
});

type Detail = Extract<Awaited<ReturnType<typeof changePhase>>, { ok: false }>['detail'];

/** Moves a card to another phase, from the day that the form says. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, { back: _back, ...input }) => changePhase(viewer, { ...input, today: today() }),
  done: ({ id }, { back, phase }) => movedHref(back, id, phase),
  failed: (failure: Failure<Detail>, { back }) => notMovedHref(back, failedKey(failure)),
});

/** The key of the text that says why it was not moved. */
function failedKey({ code, detail }: Failure<Detail>): string {
  if (code === 'conflict') return 'conflict';
  return detail !== undefined && 'phase' in detail && detail.phase !== null ? detail.phase : 'malformed';
}
