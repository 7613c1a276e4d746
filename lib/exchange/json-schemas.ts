import { z } from 'zod';
import { contributionPayloadSchema } from './contribution-payload';
import { type ExchangeFormat, envelopeSchema } from './envelope';
import { releasePayloadSchema } from './release-payload';
import { roundPayloadSchema } from './round-payload';

const kinds = {
  'pejling-round': ['An open round, as one installation of Pejling sends it to others', roundPayloadSchema],
  'pejling-contribution': [
    'One kommune’s answers to a round, as its installation sends them',
    contributionPayloadSchema,
  ],
  'pejling-release': ['A published release, as one installation of Pejling sends it to others', releasePayloadSchema],
} as const;

/**
 * One kind of file as a JSON Schema (draft 2020-12), for other programs to check their files with. What relates parts to each other
 * (nothing twice, no cell outside the edition, at least six in a group) no schema says.
 */
export function exchangeJsonSchema(format: ExchangeFormat): string {
  const [title, payload] = kinds[format];
  const file = envelopeSchema.extend({ format: z.literal(format), payload });
  const { $schema, ...schema } = z.toJSONSchema(file, { io: 'output' });
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}

/** Where it is kept in docs. */
export function schemaFileName(format: ExchangeFormat): string {
  return `${format.replace('pejling-', '')}-file.schema.json`;
}
