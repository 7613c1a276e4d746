/**
 * What opens a meeting from a phone: eight letters, read aloud and typed by many. No vowels, so that it spells nothing, and no L,
 * which is taken for I.
 */
export const joinCodeLetters = 'BCDFGHJKMNPQRSTVWXZ';
export const joinCodeLength = 8;

/** What somebody typed, as it is stored: capitals without spaces or hyphens. Null for what can be no code. */
export function parseJoinCode(text: string): string | null {
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  const isCode = code.length === joinCodeLength && [...code].every((letter) => joinCodeLetters.includes(letter));
  return isCode ? code : null;
}

/** A stored code as it is shown, XXXX-XXXX. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, joinCodeLength / 2)}-${code.slice(joinCodeLength / 2)}`;
}
