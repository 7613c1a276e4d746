import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { type ExchangeFormat, exchangeVersion, signedBytes } from './envelope';
import { formatFile } from './format-file';
import { publicKeyText } from './public-key';

/** The text of a signed file. The same payload and key give the same text. */
export function signFile(
  format: ExchangeFormat,
  payload: Readonly<Record<string, unknown>>,
  privateKey: KeyObject,
): string {
  const key = publicKeyText(createPublicKey(privateKey));
  const unsigned = { format, version: exchangeVersion, payload, key } as const;
  const signature = sign(null, signedBytes(unsigned), privateKey).toString('base64url');
  return formatFile({ ...unsigned, signature });
}
