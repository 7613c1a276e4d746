import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exchangeFormats } from './envelope';
import { exchangeJsonSchema, schemaFileName } from './json-schemas';

describe('the documented formats', () => {
  it.each(exchangeFormats)('of %s are those that are read (or run scripts/write-schemas.ts)', (format) => {
    const kept = readFileSync(new URL(`../../docs/${schemaFileName(format)}`, import.meta.url), 'utf8');
    expect(JSON.parse(kept)).toEqual(JSON.parse(exchangeJsonSchema(format)));
  });

  it('say what a contribution holds, and that it holds nothing else', () => {
    const { properties, required, additionalProperties } = JSON.parse(exchangeJsonSchema('pejling-contribution'));
    expect([required, additionalProperties]).toEqual([['format', 'version', 'payload', 'key', 'signature'], false]);
    const { payload } = properties;
    expect(payload.additionalProperties).toBe(false);
    expect(Object.keys(payload.properties)).not.toContain('note');
    expect(payload.properties.answers).toMatchObject({
      type: 'array',
      maxItems: 520,
      items: { additionalProperties: false },
    });
  });
});
