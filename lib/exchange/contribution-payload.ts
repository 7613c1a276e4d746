import { z } from 'zod';
import { answers } from '../domain/answer';
import { maximumAreas, maximumTechnologies } from '../domain/edition-check';
import { areDistinct, idSchema, instantSchema, listSchema, versionSchema } from './fields';

const answer = z.strictObject({
  technologyId: idSchema,
  /** Null is the combined radar. */
  editionAreaId: idSchema.nullable(),
  answer: z.enum(answers),
});

/** One kommune's answers to a round: no notes, no reasons, and nobody's name. */
export const contributionPayloadSchema = z.strictObject({
  roundId: idSchema,
  editionId: idSchema,
  kommuneId: idSchema,
  /** Four digits. */
  kommuneCode: idSchema,
  /** The kommune's own count of its contributions to the round. */
  version: versionSchema,
  madeAt: instantSchema,
  /** Random: what the digest in a release is made with. */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  answers: listSchema(answer, maximumTechnologies * (maximumAreas + 1)).refine((rows) =>
    areDistinct(rows, ({ technologyId, editionAreaId }) => [technologyId, editionAreaId]),
  ),
});

export type ContributionPayload = z.infer<typeof contributionPayloadSchema>;
