import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Keeps a text that must be read again (a directory's token, a letter that waits) unreadable in the database and its backups:
 * AES-256-GCM, with a key of its own made from SESSION_SECRET. With another secret nothing sealed can be opened.
 */
const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** The sealed text, base64url. `purpose` binds it to its use: what is sealed for one cannot be opened for another. */
export function seal(text: string, purpose: string): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, keyFor(purpose), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text again; null when it was sealed with another secret, for another purpose, or has been changed. */
export function unseal(sealed: string, purpose: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < ivLength + tagLength) return null;
  const decipher = createDecipheriv(algorithm, keyFor(purpose), bytes.subarray(0, ivLength));
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  try {
    const body = bytes.subarray(ivLength + tagLength);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/**
 * What stands for a name that anyone could guess at, such as an address: the same each time, and not to be found again by hashing
 * guesses without SESSION_SECRET. Base64url.
 */
export function keyedHash(name: string, purpose: string): string {
  return createHmac('sha256', keyFor(purpose)).update(name).digest('base64url');
}

function keyFor(purpose: string): Buffer {
  const secret = process.env.SESSION_SECRET;
  if (!secret) throw new Error('SESSION_SECRET is not set: start the server with npm start');
  return Buffer.from(hkdfSync('sha256', secret, '', `pejling:${purpose}`, 32));
}
