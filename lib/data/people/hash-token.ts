import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link or a session: 256 bits, safe in an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret, or of a key that must not be readable in the database. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
