/** Which letters a word has, as bits; letters beyond a to z and digits share a few. */
export function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) % 32);
  return set;
}

/**
 * The fewest letters that must be changed, added or removed to turn one word into the other, as far as their letters alone
 * tell: never more than their edit distance, and much cheaper.
 */
export function fewestEdits(first: number, second: number): number {
  return Math.max(bits(first & ~second), bits(second & ~first));
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}
