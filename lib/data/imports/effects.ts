import { z } from 'zod';

const ids = z.array(z.string());

/** What an import made besides answers; undoing it takes back what nobody has used since. */
export const importEffectsSchema = z.object({
  year: z.number().int(),
  /** Answers that were new or changed. */
  answers: z.number().int(),
  createdAreaIds: ids,
  /** Areas of the sheet's names that had been archived. */
  restoredAreaIds: ids,
  archivedAreaIds: ids,
  /** Technologies that were put on the radar beside its edition's. */
  technologyIds: ids,
  /** The kommune's own reference, made from the sheet's rings. */
  editionId: z.string().nullable(),
});
export type ImportEffects = z.infer<typeof importEffectsSchema>;
