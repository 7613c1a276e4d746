import type { Role, Viewer } from '../../domain/access';
import { losesLastEditor } from '../../domain/last-editor';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { toUserView, userColumns } from '../people/list-users';
import type { Tx } from '../transaction';
import { auditAbout } from './audit-about';
import { findLetters } from './find-letters';
import { findMentions, type Mention } from './find-mentions';
import { visiblePerson } from './managed-people';

/** Why a person cannot be erased; null where it can. */
export type EraseObstacle = 'own-account' | 'last-editor';

/** What is kept about one person, in short. */
export type PersonView = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly revision: number;
  readonly areas: readonly string[];
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  /** Known by the kommune's own directory. */
  readonly hasDirectory: boolean;
  readonly sessions: number;
  readonly invitations: number;
  readonly letters: number;
  readonly audit: number;
  readonly papers: number;
  readonly mentions: readonly Mention[];
  readonly obstacle: EraseObstacle | null;
};

const columns = {
  ...{ id: true, kommuneId: true, name: true, email: true, revision: true, createdAt: true, lastSeenAt: true },
  directoryId: true,
  areas: { select: { area: { select: { name: true } } }, orderBy: { area: { position: 'asc' } } },
  _count: { select: { sessions: true } },
} as const;

/** One person as the page shows it: oneself, or one of those the viewer manages. `not_found` for anybody else, and for who is erased. */
export async function readPerson(viewer: Viewer, userId: string): Promise<Result<PersonView>> {
  const where = visiblePerson(viewer, userId);
  if (where === null) return failure('not_found', 'no-user');
  const { read } = database();
  const row = await read.user.findFirst({ where, select: columns });
  if (row === null) return failure('not_found', 'no-user');
  const { kommuneId, areas, directoryId, _count, ...person } = row;
  const own = { kommuneId, email: row.email };
  const invitationIds = (await read.invitation.findMany({ where: own, select: { id: true } })).map(({ id }) => id);
  const audited = { OR: [{ actorId: row.id }, auditAbout({ ...person, invitationIds })] };
  const state = await eraseState(read, viewer, row);
  return success({
    ...{ ...person, ...state, ..._count },
    areas: areas.map(({ area }) => area.name),
    hasDirectory: directoryId !== null,
    invitations: invitationIds.length,
    letters: (await findLetters(read, own)).length,
    audit: await read.auditEvent.count({ where: audited }),
    papers: await read.export.count({ where: { createdById: row.id } }),
    mentions: await findMentions(read, row),
  });
}

type Person = { readonly id: string; readonly kommuneId: string | null };

/** The person's role, and what stands in the way of erasing it. Nobody erases oneself, so a coordinator always remains. */
export async function eraseState(
  client: Tx,
  viewer: Viewer,
  { id, kommuneId }: Person,
): Promise<{ readonly role: Role; readonly obstacle: EraseObstacle | null }> {
  const rows = await client.user.findMany({
    where: kommuneId === null ? { id } : { kommuneId },
    select: userColumns,
  });
  const users = rows.map(toUserView);
  const role = users.find((user) => user.id === id)?.role ?? 'reader';
  if (id === viewer.userId) return { role, obstacle: 'own-account' };
  return { role, obstacle: kommuneId !== null && losesLastEditor(users, id, null) ? 'last-editor' : null };
}
