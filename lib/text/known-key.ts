/** The key of a text named in an address; null for any other word, so that an address cannot put words on a page. */
export function knownKey<Texts extends Readonly<Record<string, unknown>>>(
  texts: Texts,
  key: string | undefined,
): Extract<keyof Texts, string> | null {
  return key !== undefined && Object.hasOwn(texts, key) ? (key as Extract<keyof Texts, string>) : null;
}
