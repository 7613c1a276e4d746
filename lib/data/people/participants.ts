import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type MailReadiness, mailReadiness } from '../mail/mail-readiness';
import { type MailTrouble, readMailTrouble } from '../mail/mail-trouble';
import { inTransaction, type Tx } from '../transaction';
import { createInvitation, type InvitationLink } from './create-invitation';
import { type InvitationView, invitationColumns, listInvitations, openInvitation, withMail } from './list-invitations';
import { toUserView, type UserView, userColumns } from './list-users';
import { type ResetWay, resetWay } from './password-reset-link';

/** A kommune that uses Pejling here, as a coordinator sees it: how many people, never who they are or what they answer. */
export type Participant = {
  readonly id: string;
  readonly name: string;
  readonly users: number;
  readonly hasEditor: boolean;
  /** True when one person alone runs it, who signs in with a password: nobody in the kommune can help that person to a new one. */
  readonly soleEditor: boolean;
  /** The open invitation of its first editor; null when it has an editor, or none is invited. */
  readonly invitation: InvitationView | null;
};

export type ParticipantsView = {
  readonly participants: readonly Participant[];
  /** The kommuner that can be added. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly coordinators: readonly UserView[];
  readonly invitations: readonly InvitationView[];
  /** Whether invitations and links are sent, and what is wrong with those that were to be. */
  readonly mail: MailReadiness;
  readonly trouble: readonly MailTrouble[];
  readonly resets: ResetWay | null;
};

/** What a coordinator manages: the kommuner that take part, and the other coordinators. */
export async function listParticipants(viewer: Viewer): Promise<Result<ParticipantsView>> {
  if (!can(viewer, { action: 'create-kommune' })) return failure('forbidden', 'create-kommune');
  const client = database().read;
  const kommuner = await client.kommune.findMany({
    select: {
      id: true,
      name: true,
      joinedAt: true,
      simulated: true,
      users: { where: { active: true }, select: { role: true } },
      invitations: { where: { ...openInvitation, role: 'editor' }, select: invitationColumns },
    },
  });
  const coordinators = await client.user.findMany({
    where: { role: 'coordinator', erasedAt: null },
    select: userColumns,
    orderBy: [{ active: 'desc' }, { name: 'asc' }],
  });
  const danish = new Intl.Collator('da');
  const byName = kommuner.toSorted((a, b) => danish.compare(a.name, b.name));
  return success({
    participants: await toParticipants(byName.filter((row) => row.joinedAt !== null)),
    candidates: byName.filter((row) => row.joinedAt === null && !row.simulated).map(({ id, name }) => ({ id, name })),
    coordinators: coordinators.map(toUserView),
    invitations: await listInvitations(null),
    mail: mailReadiness(),
    resets: resetWay(),
    trouble: await readMailTrouble(null),
  });
}

type ParticipantRow = {
  id: string;
  name: string;
  users: { role: string }[];
  invitations: Parameters<typeof withMail>[0];
};

async function toParticipants(rows: readonly ParticipantRow[]): Promise<Participant[]> {
  const hasEditor = ({ users }: ParticipantRow) => users.some(({ role }) => role === 'editor');
  const first = (row: ParticipantRow) => (hasEditor(row) ? [] : row.invitations.slice(0, 1));
  const views = new Map((await withMail(rows.flatMap(first))).map((view) => [view.id, view]));
  const alone = await soleEditors();
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, users: row.users.length, hasEditor: hasEditor(row) },
    soleEditor: alone.has(row.id),
    invitation: views.get(first(row)[0]?.id ?? '') ?? null,
  }));
}

/** The kommuner that one person alone runs, who signs in with a password. */
async function soleEditors(): Promise<ReadonlySet<string>> {
  const of = { role: 'editor', active: true, kommuneId: { not: null } };
  const { read } = database();
  const all = await read.user.groupBy({ by: ['kommuneId'], where: of, _count: { id: true } });
  const reached = await read.user.findMany({
    where: { ...of, passwordHash: { not: null } },
    select: { kommuneId: true },
  });
  const withPassword = new Set(reached.map(({ kommuneId }) => kommuneId));
  const alone = all.filter(({ kommuneId, _count }) => _count.id === 1 && withPassword.has(kommuneId));
  return new Set(alone.flatMap(({ kommuneId }) => kommuneId ?? []));
}

async function editorOf(client: Tx, kommuneId: string): Promise<boolean> {
  return (await client.user.count({ where: { kommuneId, role: 'editor', active: true } })) > 0;
}

export type FirstEditorInput = { readonly kommuneId: string; readonly name: string; readonly email: string };

/**
 * Lets a kommune take part, if it does not already, and invites its first editor. `conflict` is `has-editor` (then its own
 * editor invites), `email-in-use` or `already-invited`.
 */
export async function inviteFirstEditor(viewer: Viewer, input: FirstEditorInput): Promise<Result<InvitationLink>> {
  if (!can(viewer, { action: 'invite-first-editor' })) return failure('forbidden', 'invite-first-editor');
  const { kommuneId, name, email } = input;
  const actorId = viewer.userId;
  return inTransaction(async (tx, audit) => {
    const kommune = await tx.kommune.findUnique({
      where: { id: kommuneId },
      select: { joinedAt: true, simulated: true },
    });
    // A simulated participant of the demo's rounds has no people, and gets none.
    if (kommune === null || (kommune.simulated && kommune.joinedAt === null)) return failure('not_found', 'no-kommune');
    if (await editorOf(tx, kommuneId)) return failure('conflict', 'has-editor');
    if (kommune.joinedAt === null) {
      await tx.kommune.update({ where: { id: kommuneId }, data: { joinedAt: new Date() }, select: { id: true } });
      await audit({ action: 'kommune.joined', entity: 'kommune', entityId: kommuneId, kommuneId, actorId });
    }
    return createInvitation(tx, audit, { kommuneId, actorId, name, email, role: 'editor', areaIds: [] });
  });
}

/** Invites one more coordinator. `conflict` is `email-in-use` or `already-invited`. */
export async function inviteCoordinator(
  viewer: Viewer,
  input: { readonly name: string; readonly email: string },
): Promise<Result<InvitationLink>> {
  if (!can(viewer, { action: 'create-kommune' })) return failure('forbidden', 'create-kommune');
  const invitation = { ...input, kommuneId: null, actorId: viewer.userId, role: 'coordinator', areaIds: [] } as const;
  return inTransaction((tx, audit) => createInvitation(tx, audit, invitation));
}
