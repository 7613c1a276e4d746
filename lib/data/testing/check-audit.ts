import { auditKindOf } from '../../domain/audit/audit-kind';
import type { AuditWord } from '../../domain/audit/audit-words';
import { database } from '../database';
import { privateTexts } from './private-texts';

/** Rows that nobody signed in has made. */
const nobodys: ReadonlySet<string> = new Set<AuditWord>([
  ...(['facts.shipped', 'demo.seeded', 'audit.pruned', 'setup.code-made', 'exchange.key-made'] as const),
  ...(['session.refused', 'setup.refused', 'session.ended', 'reset.asked', 'reset.made', 'reminder.sent'] as const),
  ...(['meeting.joined', 'meeting.left', 'meeting-item.placed'] as const),
]);

/** Rows of what was otherwise before: they tell both. */
const changes: ReadonlySet<string> = new Set<AuditWord>([
  ...(['user.role', 'user.deactivated', 'user.reactivated', 'user.moved'] as const),
  ...(['placement.saved', 'radar.edition-changed', 'radar.fill-by'] as const),
  ...(['initiative.saved', 'initiative.phase', 'initiative.archived', 'initiative.restored'] as const),
  ...(['meeting.saved', 'meeting.answered', 'meeting.closed', 'meeting.opened'] as const),
  ...(['meeting.item-moved', 'meeting.item-chosen'] as const),
  ...(['meeting-item.collecting', 'meeting-item.shown', 'meeting-item.agreed', 'meeting-item.noted'] as const),
  ...(['decision.changed', 'decision.settled'] as const),
  ...(['edition.head-changed', 'edition.areas-changed', 'edition.technologies-changed'] as const),
  ...(['edition.values-changed', 'edition.frozen'] as const),
  ...(['round.closed', 'round.reopened', 'round.cancelled', 'key.revoked'] as const),
  ...(['experience.saved', 'experience.shared', 'experience.withdrawn'] as const),
  ...(['kommune.comparison', 'kommune.contact'] as const),
  ...(['area.renamed', 'area.moved', 'area.archived', 'area.restored', 'area.mapped', 'technology.changed'] as const),
]);

/** Rows of what is gone: they tell what it was. */
const removals: ReadonlySet<string> = new Set<AuditWord>([
  ...(['meeting.deleted', 'meeting.item-removed', 'edition.deleted', 'experience.deleted'] as const),
  ...(['technology.removed', 'lineage.removed', 'import.discarded'] as const),
]);

/**
 * What is wrong with the audit as a test left it: nothing, or one line a fault. Run after every file of tests that has a database, so
 * that each change that any test makes is looked at, on both databases.
 */
export async function auditFaults(): Promise<string[]> {
  const rows = await database().read.auditEvent.findMany({
    where: { NOT: { action: { startsWith: 'test.' } } },
    select: { action: true, entity: true, entityId: true, actorId: true, at: true, before: true, after: true },
  });
  const texts = await privateTexts();
  const faults = rows.flatMap((row) => faultsOfRow(row, texts));
  return [...new Set(faults)];
}

export type CheckedRow = {
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly actorId: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** What is wrong with one row; `texts` are those that no row may hold, with where each comes from. */
export function faultsOfRow(row: CheckedRow, texts: ReadonlyMap<string, string>): string[] {
  return [...faultsOf(row), ...leaksOf(row, texts)];
}

function faultsOf({ action, entity, entityId, actorId, before, after }: CheckedRow): string[] {
  const checks: readonly [boolean, string][] = [
    [auditKindOf(action) === null, 'is no word of auditWords'],
    [entity === '' || entityId === '', 'names nothing'],
    [actorId === null && !nobodys.has(action), 'does not tell who'],
    [changes.has(action) && before === null, 'does not tell what was before'],
    [changes.has(action) && after === null, 'does not tell what is now'],
    [removals.has(action) && before === null, 'does not tell what was removed'],
  ];
  return checks.flatMap(([wrong, fault]) => (wrong ? [`${action} ${fault}`] : []));
}

/** Texts that belong to the row's own things, and anything like an address, must not be in it. */
function leaksOf({ action, entityId, before, after }: CheckedRow, texts: ReadonlyMap<string, string>): string[] {
  const leaves = [entityId, ...[before, after].flatMap((json) => (json === null ? [] : textsIn(JSON.parse(json))))];
  return leaves.flatMap((leaf) => {
    const source = texts.get(leaf);
    if (source !== undefined) return [`${action} holds ${source}: ${leaf}`];
    return /[\w.]@[\w.]|\$argon2/.test(leaf) ? [`${action} holds an address or a secret: ${leaf}`] : [];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
