import { z } from 'zod';
import { answers, spreads, values } from '../../domain/answer';

/** What a cell may say, whoever sends it. Its length is judged by the rules; this only bounds what they are given. */
export const contentSchema = z.object({
  answer: z.enum(answers).nullable(),
  spread: z.enum(spreads).nullable(),
  value: z.enum(values).nullable(),
  note: z.string().max(20_000),
  reason: z.string().max(20_000),
});

/** One cell as it is to be saved; `version` is the one it was made from, 0 where nothing has ever been saved. */
export const cellInputSchema = z.object({
  technologyId: z.string().min(1).max(200),
  version: z.number().int().min(0),
  content: contentSchema,
});

export type CellInput = z.infer<typeof cellInputSchema>;
