import { z } from 'zod';
import { phases } from '../../domain/initiative/initiative';
import { database } from '../database';
import { initiativesTarget } from './initiatives-file';

/** What an import of initiatives did, so that it can be undone: what it made, and what it changed with how that stood before. */
export const initiativeEffectsSchema = z.object({
  made: z.array(z.object({ id: z.string(), version: z.number().int() })),
  changed: z.array(
    z.object({
      id: z.string(),
      /** The one that the import made. */
      version: z.number().int(),
      /** What it said before, whole. */
      before: z.unknown(),
      /** True where the import took it to another phase. */
      moved: z.boolean(),
      /** The step that this took away, where it was back to the phase before on the same day. */
      takenBack: z.object({ phase: z.enum(phases), since: z.string() }).optional(),
    }),
  ),
});
export type InitiativeEffects = z.infer<typeof initiativeEffectsSchema>;

/** An import of initiatives that can still be undone. */
export type InitiativesNotice = {
  readonly importId: string;
  readonly fileName: string;
  readonly made: number;
  readonly changed: number;
};

/** How many imports are listed to be undone. */
const recent = 5;

/** The kommune's latest imports of initiatives that have not been undone, newest first. Asks no permission: the caller has. */
export async function listImportedInitiatives(kommuneId: string): Promise<InitiativesNotice[]> {
  const rows = await database().read.importDraft.findMany({
    where: { kommuneId, target: initiativesTarget, status: 'imported' },
    select: { id: true, fileName: true, mapping: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: recent,
  });
  return rows.map(({ id, fileName, mapping }) => {
    const { made, changed } = initiativeEffectsSchema.parse(JSON.parse(mapping));
    return { importId: id, fileName, made: made.length, changed: changed.length };
  });
}
