import { z } from 'zod';
import { initiativeHref } from '@/components/initiatives/addresses';
import { changePhase } from '@/lib/data/initiatives/change-phase';
import { phases } from '@/lib/domain/initiative/initiative';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { today } from '@/lib/http/today';
import { failedInitiative } from '../failed-initiative';

/** Moves an initiative to another phase, from the day that is given. */
export const POST = handlePost({
  schema: z.object({ id: idField, version: countField, phase: z.enum(phases), since: z.string().max(20) }),
  change: ({ viewer }, input) => changePhase(viewer, { ...input, today: today() }),
  done: ({ id }) => initiativeHref(id, { done: 'phase' }),
  failed: ({ code, detail }, { id }) => {
    if (code === 'conflict') return failedInitiative(id, 'conflict');
    const problem = detail !== undefined && 'phase' in detail ? detail.phase : null;
    return failedInitiative(id, problem ?? 'malformed');
  },
});
