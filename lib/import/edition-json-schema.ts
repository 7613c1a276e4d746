import { z } from 'zod';
import { editionFileSchema } from './edition-schema';

/** The format of an edition's file as a JSON Schema (draft 2020-12), for other programs to check their files with. */
export function editionJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(editionFileSchema, { io: 'input' });
  const title = 'An edition of a technology radar, as Pejling writes and reads it';
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}
