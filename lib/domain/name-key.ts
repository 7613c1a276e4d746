/**
 * The key by which two names are the same: they may differ in case and in spaces, and in how an accent is stored, and in
 * nothing else.
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
}
