import type { Prisma } from '@client';
import { z } from 'zod';
import type { Viewer } from '../../domain/access';
import type { AuditLine } from '../../domain/audit/audit-line';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import { type AuditFilter, auditWhere } from './audit-filter';
import { auditScope } from './audit-scope';
import { describeRows } from './describe-rows';

/** How many rows a page has. */
export const auditPageSize = 50;

export type AuditPage = {
  /** Newest first. */
  readonly lines: readonly AuditLine[];
  /** Where the older ones begin; null at the end. */
  readonly older: string | null;
};

/**
 * A page of the audit, newest first, of what the viewer may read. `cursor` is where another page said that the older ones begin; one
 * that cannot be read begins with the newest.
 */
export async function readAudit(
  viewer: Viewer,
  filter: AuditFilter,
  cursor?: string,
): Promise<Result<AuditPage, never>> {
  const scope = await auditScope(viewer);
  if (!scope.ok) return scope;
  const where = { AND: [scope.value, auditWhere(filter), after(parseCursor(cursor))] };
  const rows = await readRows(where, auditPageSize + 1);
  const shown = rows.slice(0, auditPageSize);
  const last = shown.at(-1);
  const older = rows.length > shown.length && last !== undefined ? cursorOf(last) : null;
  return success({ lines: await describeRows(viewer, shown), older });
}

/** How many rows are read at a time for a file. */
const batch = 1000;

/** Every row of the filter, newest first, some at a time: for a file of any length. Asks no permission: `where` is the scope. */
export async function* walkAudit(
  viewer: Viewer,
  scope: Prisma.AuditEventWhereInput,
  filter: AuditFilter,
): AsyncGenerator<readonly AuditLine[]> {
  for (let cursor: Cursor | null = null; ; ) {
    const rows: AuditRow[] = await readRows({ AND: [scope, auditWhere(filter), after(cursor)] }, batch);
    if (rows.length > 0) yield await describeRows(viewer, rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    cursor = { at: last.at, id: last.id };
  }
}

export type AuditRow = Awaited<ReturnType<typeof readRows>>[number];

function readRows(where: Prisma.AuditEventWhereInput, take: number) {
  return database().read.auditEvent.findMany({
    where,
    select: {
      id: true,
      at: true,
      actorId: true,
      action: true,
      entity: true,
      entityId: true,
      before: true,
      after: true,
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
  });
}

type Cursor = { readonly at: Date; readonly id: string };

/** The rows behind one, in the page's order. The first condition alone lets the database begin at the right place. */
function after(cursor: Cursor | null): Prisma.AuditEventWhereInput {
  if (cursor === null) return {};
  const { at, id } = cursor;
  return { at: { lte: at }, OR: [{ at: { lt: at } }, { id: { lt: id } }] };
}

const cursorOf = ({ at, id }: Cursor): string => `${at.getTime()}_${id}`;

const cursorSchema = z
  .string()
  .regex(/^\d{1,15}_[\w.-]{1,100}$/)
  .transform((text) => {
    const [time = '', ...id] = text.split('_');
    return { at: new Date(Number(time)), id: id.join('_') };
  });

function parseCursor(cursor: string | undefined): Cursor | null {
  const parsed = cursorSchema.safeParse(cursor);
  return parsed.success && !Number.isNaN(parsed.data.at.getTime()) ? parsed.data : null;
}
