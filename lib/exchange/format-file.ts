import { canonicalJson } from './canonical-json';
import type { Envelope } from './envelope';

/**
 * A file's text: one member of the payload a line, and one row of a list a line, so that a person can read it and compare two.
 * How it is spaced is not signed.
 */
export function formatFile({ format, version, payload, key, signature }: Envelope): string {
  const members = Object.keys(payload)
    .sort()
    .map((name) => `    ${JSON.stringify(name)}: ${listed(payload[name])}`);
  return [
    '{',
    `  "format": ${JSON.stringify(format)},`,
    `  "version": ${version},`,
    '  "payload": {',
    members.join(',\n'),
    '  },',
    `  "key": ${JSON.stringify(key)},`,
    `  "signature": ${JSON.stringify(signature)}`,
    '}',
    '',
  ].join('\n');
}

function listed(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return canonicalJson(value);
  return `[\n${value.map((row) => `      ${canonicalJson(row)}`).join(',\n')}\n    ]`;
}
