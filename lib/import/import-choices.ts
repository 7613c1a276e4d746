import { z } from 'zod';
import { importMappingSchema } from './import-mapping';

/** What a sheet is read for: the answers of one radar, or the values of a new edition. */
export const importTargets = ['radar', 'edition'] as const;
export type ImportTargetKind = (typeof importTargets)[number];

/** What is chosen in the review so far. `table` is the chosen table's place among those found. */
export const importChoicesSchema = z.object({
  table: z.number().int().min(0),
  mapping: importMappingSchema,
  /** Names that were only close in spelling: the technology is suggested, and importing confirms it. */
  suggested: z.array(z.string()).max(2_000),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;
