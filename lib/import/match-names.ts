import { editDistance } from './edit-distance';
import { fewestEdits, letterSet } from './letter-set';
import { nameTokens, normaliseName } from './normalise-name';

/** Something the sheet's names may mean; `aliases` are other spellings known to be the same. */
export type KnownName = { readonly id: string; readonly name: string; readonly aliases?: readonly string[] };

/** `exact` and `normalised` are certain; `close` is a suggestion that someone must confirm; `none` is no match. */
export type NameMatch =
  | { readonly kind: 'exact' | 'normalised' | 'close'; readonly id: string }
  | { readonly kind: 'none'; readonly id: null };

const none: NameMatch = { kind: 'none', id: null };

/** A matcher of names against what is known: exact, then normalised, then close spellings. Deterministic. */
export function nameMatcher(known: readonly KnownName[]): (name: string) => NameMatch {
  const spellings = known.flatMap((each) =>
    [each.name, ...(each.aliases ?? [])].map((name) => ({ id: each.id, name })),
  );
  const exact = uniqueIds(spellings.map(({ id, name }) => ({ id, key: name.normalize('NFC').trim() })));
  const keyed = spellings.map(({ id, name }) => ({ id, ...keyedName(name) }));
  const normalised = uniqueIds(keyed);
  return (name) => {
    const exactId = exact.get(name.normalize('NFC').trim());
    if (exactId) return { kind: 'exact', id: exactId };
    const keyedAs = keyedName(name);
    const sameId = normalised.get(keyedAs.key);
    if (sameId) return { kind: 'normalised', id: sameId };
    const close = keyedAs.key === '' ? undefined : closest(keyedAs, keyed);
    return close === undefined ? none : { kind: 'close', id: close };
  };
}

/** Ids by key; a key that means two different things means nothing. */
function uniqueIds(entries: readonly { id: string; key: string }[]): Map<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, key } of entries) {
    if (key === '') continue;
    const before = ids.get(key);
    ids.set(key, before === undefined || before === id ? id : null);
  }
  return ids;
}

type Keyed = { readonly key: string; readonly tokens: readonly string[]; readonly letters: number };

function keyedName(name: string): Keyed {
  const key = normaliseName(name);
  return { key, tokens: nameTokens(name), letters: letterSet(key) };
}

/** The id with the fewest differences; of equals, the first known. */
function closest(name: Keyed, known: readonly (Keyed & { id: string })[]): string | undefined {
  let best: { id: string; distance: number } | undefined;
  for (const each of known) {
    const distance = difference(name, each);
    if (distance !== null && (best === undefined || distance < best.distance)) best = { id: each.id, distance };
  }
  return best?.id;
}

/** Differences in spelling, or 4 where one name's words are all among the other's (“IoT”, “IoT og sensorer”). */
function difference(name: Keyed, known: Keyed): number | null {
  if (name.key === known.key) return 0;
  const shorter = Math.min(name.key.length, known.key.length);
  const most = tolerance(shorter);
  const hopeless = fewestEdits(name.letters, known.letters) > most;
  const distance = hopeless ? null : editDistance(name.key, known.key, most);
  if (distance !== null) return distance;
  return containsWords(name.tokens, known.tokens) || containsWords(known.tokens, name.tokens) ? 4 : null;
}

/** Short names differ by meaning, not by mistake: AR is not VR. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 14 ? 2 : 3;
}

function containsWords(all: readonly string[], some: readonly string[]): boolean {
  const words = some.filter((word) => word !== 'og' && word !== 'and');
  return words.length > 0 && words.join('').length >= 2 && words.every((word) => all.includes(word));
}
