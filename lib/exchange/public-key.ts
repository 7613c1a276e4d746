import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** An Ed25519 public key as DER (SPKI) is 44 bytes: this head, then the 32 bytes of the key. */
const head = Buffer.from('302a300506032b6570032100', 'hex');
const length = 44;

/** The key of a base64url text (SPKI); null for anything but one Ed25519 public key in its only spelling. */
export function parsePublicKey(text: string): KeyObject | null {
  if (!/^[A-Za-z0-9_-]{59}$/.test(text)) return null;
  const der = Buffer.from(text, 'base64url');
  const exact =
    der.length === length && der.subarray(0, head.length).equals(head) && der.toString('base64url') === text;
  if (!exact) return null;
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

/** The key's text: SPKI, base64url. */
export function publicKeyText(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).toString('base64url');
}

/** What people compare: SHA-256 of the key's SPKI bytes, 64 hexadecimal digits. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex');
}
