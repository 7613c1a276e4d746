import { z } from 'zod';
import { editionPayloadSchema } from './edition-payload';
import { countSchema, dateSchema, idSchema, nameSchema, versionSchema, yearSchema } from './fields';

/** An open round, with the edition that it is asked over. */
export const roundPayloadSchema = z.strictObject({
  roundId: idSchema,
  title: nameSchema,
  year: yearSchema,
  date: dateSchema,
  issuerName: nameSchema,
  simulated: z.boolean(),
  /** Counts changes of the round: one that was opened again has a higher one. */
  revision: versionSchema,
  /** How many versions were published of it before it was opened: a later one has closed it since. */
  published: countSchema,
  edition: editionPayloadSchema,
});

export type RoundPayload = z.infer<typeof roundPayloadSchema>;
