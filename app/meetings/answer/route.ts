import { z } from 'zod';
import { guideHref } from '@/components/meetings/meeting-href';
import { saveAnswer } from '@/lib/data/meetings/save-answer';
import { type Theme, themes } from '@/lib/domain/meeting/theme';
import { handlePost } from '@/lib/http/handle-post';
import type { Fields } from '@/lib/http/read-body';
import { failedAt, sendingBack } from '../send-back';
import { targetSchema } from '../target-schema';

const schema = targetSchema.extend({ theme: z.enum(themes), text: z.string().max(20_000) });

/** Saves what the meeting answers to one theme. */
export const POST = sendingBack(
  handlePost({
    schema,
    change: ({ viewer }, input) => saveAnswer(viewer, input),
    done: (_, { id, theme }) => guideHref(id, theme, { done: 'answered', theme }),
    failed: ({ reason }, fields) => guideOf(fields, reason) ?? failedAt(fields, reason),
  }),
);

/** The theme that the form was about; null for a form that names none of ours. */
function guideOf({ id, theme }: Fields, failed: string): string | null {
  const known: Theme | undefined = themes.find((one) => one === theme);
  if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id) || known === undefined) return null;
  return guideHref(id, known, { failed, theme: known });
}
