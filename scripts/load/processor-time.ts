import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What Linux has counted for a process so far, in milliseconds; null on a system that does not tell. */
export function processorTime(pid: number): number | null {
  const counts = countsOf(pid);
  return counts === null ? null : counts.own;
}

/** The same for a process with all its children, those that have ended included. */
export function processorTimeOfFamily(pid: number): number | null {
  const head = countsOf(pid);
  if (head === null) return null;
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = others.map((name) => countsOf(Number(name))).filter((counts) => counts?.parent === pid);
  return children.reduce((sum, counts) => sum + (counts?.own ?? 0), head.own + head.ended);
}

type Counts = { readonly parent: number; readonly own: number; readonly ended: number };

/** The kernel counts in ticks, which are hundredths of a second; what comes before the last bracket is the program's name. */
function countsOf(pid: number): Counts | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
  const at = (index: number) => fields[index] ?? 0;
  return { parent: at(1), own: (at(11) + at(12)) * 10, ended: (at(13) + at(14)) * 10 };
}
