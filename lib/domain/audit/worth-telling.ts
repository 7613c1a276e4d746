import type { AuditChange } from './audit-changes';

/** What is stored for the machine: that an account is the demo's, and what ties the versions of an edition together. */
const quiet: ReadonlySet<string> = new Set(['demo', 'seriesId']);

/**
 * The changes of a row that tell a reader something: an empty list and a count of no papers tell none. That a text was changed is left out where its length is told to have changed, and
 * so is a mark that says that nothing was.
 */
export function worthTelling(changes: readonly AuditChange[]): AuditChange[] {
  const paths = new Set(changes.map(({ path }) => path.join('\n')));
  return changes.filter(({ path, before, after }) => {
    const key = path.at(-1) ?? '';
    if (quiet.has(key) || (before === undefined && tellsNone(key, after))) return false;
    if (!/[a-z]Changed$/.test(key)) return true;
    const length = [...path.slice(0, -1), key.replace(/Changed$/, 'Length')];
    return after?.[0] !== false && !paths.has(length.join('\n'));
  });
}

function tellsNone(key: string, values: AuditChange['after']): boolean {
  return values?.length === 0 || (key === 'papers' && values?.[0] === 0);
}
