import { createHash, randomBytes } from 'node:crypto';
import { keyedHash } from '../../config/seal';

/** A secret for a link or a session: 256 bits, safe in an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret of our own making: 256 bits, which nobody guesses. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** What is stored of a name that anyone could guess at, such as “account:name@example.dk”. */
export function hashName(name: string): string {
  return keyedHash(name, 'name');
}
