const danish: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Lower-case ASCII letters and digits with single hyphens; at most 60, so that no system's limit is met. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danish[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
