import { nameKey } from '../name-key';

/** True when every word of a search stands in one of the texts, whatever the case. An empty search finds everything. */
export function matchesSearch(search: string, texts: readonly string[]): boolean {
  const words = nameKey(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const all = nameKey(texts.join('\n'));
  return words.every((word) => all.includes(word));
}
