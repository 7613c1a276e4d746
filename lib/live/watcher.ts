/** Calls `changed` whenever the thing may have changed, until the answered function is called. */
export type Watch = (id: string, changed: () => void) => () => void;

type Watched = { readonly listeners: Set<() => void>; version: string | null | undefined };

/**
 * Watches things whose version is read again and again, `every` milliseconds: one read at a time for each thing, however many
 * look on, and none when nobody does. The first read tells as well: what changed between a listener's own read and that one is
 * then not missed. A read that fails is tried again.
 */
export function createWatcher(readVersion: (id: string) => Promise<string | null>, every = 1_000): Watch {
  const things = new Map<string, Watched>();
  const poll = async (id: string, thing: Watched) => {
    const version = await readVersion(id).catch(() => thing.version);
    if (version !== thing.version) for (const changed of thing.listeners) changed();
    thing.version = version;
    if (thing.listeners.size > 0) later(() => void poll(id, thing), every);
    else if (things.get(id) === thing) things.delete(id);
  };
  return (id, changed) => {
    // A function of its own for each: the same one given twice is two.
    const listener = () => changed();
    const known = things.get(id);
    const thing = known ?? { listeners: new Set(), version: undefined };
    thing.listeners.add(listener);
    if (known === undefined) {
      things.set(id, thing);
      later(() => void poll(id, thing), every);
    }
    return () => void thing.listeners.delete(listener);
  };
}

/** Nobody's waiting keeps the process from ending. */
function later(run: () => void, delay: number): void {
  setTimeout(run, delay).unref();
}
