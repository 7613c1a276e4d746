import { nameKey } from '../name-key';
import type { InitiativeContent } from './initiative';

/**
 * What a search looks in, as it is stored: without the characters that a database's search takes for any other, and NUL, which it may
 * refuse. Names of the technology
 * and the areas are not part of it; they may change, and are searched by themselves.
 */
export function initiativeSearchText(content: InitiativeContent): string {
  const { title, owner, supplier, purpose, need, partners } = content;
  return searchKey([title, owner, supplier, purpose, need, ...partners].join(' '));
}

/** The words of a search, each of which is to be found; at most ten. */
export function searchWords(search: string): string[] {
  return searchKey(search)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 10);
}

function searchKey(text: string): string {
  return nameKey(text.replaceAll('\u0000', ' ').replace(/[%_\\]/g, ' '));
}
