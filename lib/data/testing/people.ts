import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { makeKommune, makeUser, type TestKommune } from './builders';

/** One person of each role, and an editor of another kommune. */
export type People = TestKommune & {
  readonly editor: Viewer;
  readonly contributor: Viewer;
  readonly reader: Viewer;
  readonly coordinator: Viewer;
  readonly stranger: Viewer;
  readonly strange: TestKommune;
};

/** A kommune with one person of each role, an installation's coordinator, and another kommune with its editor. */
export async function makePeople(): Promise<People> {
  const kommune = await makeKommune();
  const strange = await makeKommune();
  const { kommuneId } = kommune;
  return {
    ...kommune,
    strange,
    editor: await makeUser({ kommuneId, role: 'editor' }),
    contributor: await makeUser({ kommuneId, role: 'contributor', areaIds: kommune.areaIds.slice(0, 1) }),
    reader: await makeUser({ kommuneId, role: 'reader' }),
    coordinator: await makeUser({ kommuneId: null, role: 'coordinator' }),
    stranger: await makeUser({ kommuneId: strange.kommuneId, role: 'editor' }),
  };
}

/** What the audit says was done to one thing, oldest first. */
export async function auditedActions(entityId: string): Promise<string[]> {
  const rows = await database().read.auditEvent.findMany({
    where: { entityId },
    select: { action: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ action }) => action);
}

/** How many rows the audit has: unchanged by whatever was refused. */
export function auditCount(): Promise<number> {
  return database().read.auditEvent.count();
}
