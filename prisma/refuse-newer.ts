import { migrationList } from './schema-engine';

/**
 * Throws, with the remedy, when the database holds a step that this version does not have: a newer one has written in it, and
 * may have put things where this one would not look.
 */
export function refuseNewer(applied: readonly string[], folder: string): void {
  const known = new Set(migrationList(folder).migrationDirectories.map((step) => step.path));
  const unknown = applied.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new Error(
    `The database belongs to a newer version of Pejling: it has ${unknown.join(', ')}, which this version does not know. Start that version, or restore a backup that was made before it.`,
  );
}
