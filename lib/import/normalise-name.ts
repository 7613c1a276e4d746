const folded: readonly (readonly [RegExp, string])[] = [
  [/æ|ae/g, 'a'],
  [/ø|oe/g, 'o'],
  [/å|aa/g, 'a'],
  [/ß/g, 'ss'],
  [/&/g, ' og '],
];

/** Words of a text: lower case, accents and æøå folded (also written ae, oe, aa), punctuation gone. */
export function nameTokens(text: string): string[] {
  let plain = text.slice(0, 200).normalize('NFC').toLowerCase();
  for (const [pattern, replacement] of folded) plain = plain.replace(pattern, replacement);
  plain = plain.normalize('NFD').replace(/\p{M}+/gu, '');
  return plain.split(/[^\p{L}\p{N}+#]+/u).filter((token) => token !== '');
}

/** The key by which two spellings are the same name: “Skærme/selvbetjening” and “Skærme og selvbetjening” agree. */
export function normaliseName(text: string): string {
  return nameTokens(text)
    .filter((token) => token !== 'og' && token !== 'and')
    .join('');
}
