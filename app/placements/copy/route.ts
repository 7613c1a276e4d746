import { z } from 'zod';
import { copyPlacements } from '@/lib/data/placements/copy-placements';
import { handlePost } from '@/lib/http/handle-post';
import { backTo, scopeFields } from '../scope-fields';

/** `year:2025`, `area:<id>`, or `area:` for the combined radar, as the form's select has it. */
const source = z.string().transform((text, context) => {
  const [kind, ...rest] = text.split(':');
  const what = rest.join(':');
  if (kind === 'area') return { kind, areaId: what === '' ? null : what } as const;
  if (kind === 'year' && /^\d{4}$/.test(what)) return { kind, year: Number(what) } as const;
  context.addIssue('unknown source');
  return z.NEVER;
});

/** Copies answers into the unanswered cells of one list. */
export const POST = handlePost({
  schema: z.object({ ...scopeFields, from: source }),
  change: ({ viewer }, input) => copyPlacements(viewer, input),
  done: ({ count, withoutReason }, { back }) => {
    if (withoutReason === 0) return backTo(back, { done: 'copied', count: String(count) });
    return backTo(back, { done: 'copiedExcept', count: String(count), left: String(withoutReason) });
  },
  failed: ({ reason }, { back }) =>
    backTo(back, { failed: reason === 'nothing-to-change' ? 'nothingToCopy' : 'failed' }),
});
