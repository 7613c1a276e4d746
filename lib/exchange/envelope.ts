import { z } from 'zod';
import { canonicalJson } from './canonical-json';

/** The kinds of file that go between installations. */
export const exchangeFormats = ['pejling-round', 'pejling-contribution', 'pejling-release'] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** Raised when a file's shape changes so that an older Pejling would misread it. */
export const exchangeVersion = 1;

/** A file's text has at most this many bytes in UTF-8. */
export const mostBytes = 10_000_000;

/** What is around every payload. Strict: what is not signed has no place in a file. */
export const envelopeSchema = z.strictObject({
  format: z.enum(exchangeFormats),
  version: z.literal(exchangeVersion),
  payload: z.record(z.string(), z.unknown()),
  /** Ed25519 public key, SPKI, base64url. */
  key: z.string().max(100),
  /** Ed25519, base64url: 64 bytes. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

export type Envelope = z.infer<typeof envelopeSchema>;

/**
 * The bytes that are signed. The key is among them, so that nobody can put another key beside a signature; the format too, so
 * that no file passes for one of another kind.
 */
export function signedBytes({ format, version, payload, key }: Omit<Envelope, 'signature'>): Buffer {
  return Buffer.from(canonicalJson({ format, key, payload, version }), 'utf8');
}
