/**
 * Four hexadecimal digits made from an id: what tells two apart that have no name any longer. The same id has the same code always; two
 * ids have the same one about once in 65,000.
 */
export function shortCode(id: string): string {
  // FNV-1a, 32 bits, folded to 16.
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0');
}
