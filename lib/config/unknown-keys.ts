import { environmentKeys } from './environment';

/** A setting that nobody reads, and the one that was perhaps meant. */
export type UnknownKey = { readonly key: string; readonly nearest: string };

const ours = /^(PEJLING|OIDC|SMTP|PUBL|DATABASE|SESSION|AUDIT|METRICS)/;

/** What a desktop, the tests and a cluster that names its services set by themselves. */
const others = /^(SESSION_MANAGER|PEJLING_MIGRATIONS)$|_SERVICE_(HOST|PORT)|_PORT_\d+_(TCP|UDP)/;

/** How far a key of any name may be from one of ours, in letters, before it is taken for a misspelt one. */
const slip = 1;

/** The keys that look like settings of ours and are none, each with the nearest that is one. */
export function unknownKeys(source: Readonly<Record<string, string | undefined>>): readonly UnknownKey[] {
  const known: readonly string[] = environmentKeys;
  return Object.entries(source).flatMap(([key, value]) => {
    if (known.includes(key) || others.test(key) || /^(tcp|udp):/.test(value ?? '')) return [];
    const { nearest, distance } = nearestTo(key);
    return ours.test(key) || (key.length > 6 && distance <= slip) ? [{ key, nearest }] : [];
  });
}

function nearestTo(key: string): { readonly nearest: string; readonly distance: number } {
  const [first] = environmentKeys
    .map((nearest) => ({ nearest, distance: editDistance(key, nearest) }))
    .toSorted((one, other) => one.distance - other.distance);
  return first ?? { nearest: '', distance: Number.POSITIVE_INFINITY };
}

/** How many letters must be put in, taken out or changed to make one text of the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, wanted] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
