import { type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import { type Failure, failure, failureWith, type Result, success } from '../domain/result';
import {
  type Envelope,
  type ExchangeFormat,
  envelopeSchema,
  exchangeFormats,
  exchangeVersion,
  mostBytes,
  signedBytes,
} from './envelope';
import { parsePublicKey } from './public-key';
import { unsafePlace } from './unsafe-place';

/** What a signed file holds, before its payload has been read. */
export type SignedPayload = { readonly payload: unknown; readonly publicKey: string };

/** Where a malformed file is wrong, or which other format it is of. */
export type FileFault = { readonly where?: string; readonly format?: string };

/**
 * Reads a file's text and checks its signature against the key it carries; whether that key is to be trusted is for the caller.
 *
 * `invalid` with `too-large`, `not-json`, `foreign` (with the format, where it is another of Pejling's), `newer-version`,
 * `malformed` (with where) or `tampered`. Never throws, whatever the text.
 */
export function readEnvelope(text: string, format: ExchangeFormat): Result<SignedPayload, FileFault> {
  if (Buffer.byteLength(text, 'utf8') > mostBytes) return failure('invalid', 'too-large');
  const json = parseJson(text);
  if (json === undefined) return failure('invalid', 'not-json');
  const kind = headOf(json);
  if (kind === null) return failure('invalid', 'foreign');
  if (kind.format !== format) return failureWith('invalid', 'foreign', { format: kind.format });
  if (kind.version > exchangeVersion) return failure('invalid', 'newer-version');
  const unsafe = unsafePlace(json);
  if (unsafe !== null) return malformed(unsafe);
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return malformed(firstPlace(envelope.error));
  const key = parsePublicKey(envelope.data.key);
  if (key === null) return malformed('key');
  if (!isGenuine(envelope.data, key)) return failure('invalid', 'tampered');
  return success({ payload: envelope.data.payload, publicKey: envelope.data.key });
}

/** The payload as its schema has it; `invalid` `malformed` with the first place that is wrong. */
export function readPayload<T>(schema: z.ZodType<T>, payload: unknown): Result<T, FileFault> {
  const read = schema.safeParse(payload);
  return read.success ? success(read.data) : malformed(firstPlace(read.error));
}

/** A file of the right kind whose content is not as it must be, at a place in the payload. */
export function malformed(where: string): Failure<FileFault> {
  return failureWith('invalid', 'malformed', { where });
}

/** Some programs put a byte order mark before the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown;
  } catch {
    return undefined;
  }
}

const headSchema = z.object({ format: z.enum(exchangeFormats), version: z.int() });

function headOf(json: unknown): z.infer<typeof headSchema> | null {
  return headSchema.safeParse(json).data ?? null;
}

function isGenuine(envelope: Envelope, key: KeyObject): boolean {
  return verify(null, signedBytes(envelope), key, Buffer.from(envelope.signature, 'base64url'));
}

function firstPlace(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return (path === '' ? (issue?.code ?? '') : path).slice(0, 200);
}
