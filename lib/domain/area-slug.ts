const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };

/**
 * The public id of a kommune's new area, made from its name: lower case, Danish letters written out, words joined by
 * hyphens, with a number after it where `taken` has it already. It stays when the area is renamed.
 */
export function areaSlug(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const base =
    plain
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 40)
      .replace(/-$/, '') ?? 'omraade';
  // “samlet” and “combined” are the whole radar's places in addresses.
  const reserved = [...taken, 'combined', 'samlet'];
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!reserved.includes(slug)) return slug;
  }
}
