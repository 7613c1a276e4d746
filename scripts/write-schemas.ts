import { writeFileSync } from 'node:fs';
import { exchangeFormats } from '../lib/exchange/envelope';
import { exchangeJsonSchema, schemaFileName } from '../lib/exchange/json-schemas';
import { editionJsonSchema } from '../lib/import/edition-json-schema';

/** Writes the JSON Schemas in docs anew, after a change of a format: npx tsx scripts/write-schemas.ts && npx biome check --write docs */
const docs = new URL('../docs/', import.meta.url);

writeFileSync(new URL('edition-file.schema.json', docs), editionJsonSchema());
for (const format of exchangeFormats) writeFileSync(new URL(schemaFileName(format), docs), exchangeJsonSchema(format));
