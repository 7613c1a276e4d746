import type { Viewer } from '../../domain/access';
import { auditChanges } from '../../domain/audit/audit-changes';
import { auditKindOf } from '../../domain/audit/audit-kind';
import type { AuditLine } from '../../domain/audit/audit-line';
import { entityOfKey } from '../../domain/audit/entity-of-key';
import { worthTelling } from '../../domain/audit/worth-telling';
import type { AuditRow } from './read-audit';
import { readThingNames, type ThingNames, type WantedThing } from './thing-names';

type Parsed = Omit<AuditRow, 'before' | 'after'> & { readonly before: unknown; readonly after: unknown };

/** Rows as lines: the names behind the ids are looked up for all of them at once. */
export async function describeRows(viewer: Viewer, rows: readonly AuditRow[]): Promise<AuditLine[]> {
  const parsed = rows.map((row) => ({ ...row, before: parse(row.before), after: parse(row.after) }));
  const names = await readThingNames(viewer, parsed.flatMap(wantedOf));
  return parsed.map((row) => toLine(row, names));
}

/** What was written; a text that is no JSON, which only another program can have written, tells nothing. */
function parse(json: string | null): unknown {
  if (json === null) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function toLine(row: Parsed, names: ThingNames): AuditLine {
  const { id, at, action: word, actorId, entity, entityId } = row;
  const known = names.get(entity, entityId);
  const changes = worthTelling(auditChanges(row.before, row.after));
  return {
    ...{ id, at, word, kind: auditKindOf(word), changes },
    who: actorId === null ? null : whoIs(actorId, names),
    thing: {
      entity,
      id: entityId,
      name: known ?? writtenName(row),
      exists: known !== undefined,
      hidden: names.hides(entity, entityId),
    },
    names: Object.fromEntries(
      idsIn(row).flatMap((thing) => {
        const name = names.get(thing.entity, thing.id);
        return name === undefined ? [] : [[thing.id, name]];
      }),
    ),
  };
}

function whoIs(id: string, names: ThingNames) {
  return { id, name: names.get('user', id) ?? null, hidden: names.hides('user', id) };
}

/** What a thing that is gone was called when the row was written. */
function writtenName({ before, after }: Parsed): string | null {
  for (const value of [after, before]) {
    if (typeof value !== 'object' || value === null) continue;
    for (const key of ['title', 'name', 'fileName'])
      if (key in value) {
        const name: unknown = Reflect.get(value, key);
        if (typeof name === 'string' && name !== '') return name;
      }
  }
  return null;
}

function wantedOf(row: Parsed): WantedThing[] {
  const who = row.actorId === null ? [] : [{ entity: 'user', id: row.actorId }];
  return [{ entity: row.entity, id: row.entityId }, ...who, ...idsIn(row)];
}

function idsIn({ before, after }: Parsed): WantedThing[] {
  return auditChanges(before, after).flatMap((change) => {
    const entity = entityOfKey(change.path.findLast((key) => !/^\d+$/.test(key)) ?? '');
    if (entity === undefined) return [];
    const values = [...(change.before ?? []), ...(change.after ?? [])];
    return values.flatMap((id) => (typeof id === 'string' && id !== '' ? [{ entity, id }] : []));
  });
}
