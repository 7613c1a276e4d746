import type { Tx } from '../transaction';
import { auditAbout } from './audit-about';
import { findLetters } from './find-letters';
import { findMentions } from './find-mentions';

const account = {
  ...{ id: true, kommuneId: true, name: true, email: true, role: true, active: true, demo: true },
  ...{ createdAt: true, lastSeenAt: true, directoryId: true, fromGroups: true, passwordHash: true, revision: true },
  kommune: { select: { name: true } },
  areas: { select: { area: { select: { id: true, name: true } } }, orderBy: { area: { position: 'asc' } } },
} as const;

const ofSession = {
  ...{ method: true, device: true, createdAt: true, lastSeenAt: true, expiresAt: true, endedAt: true },
  ...{ checkedAt: true },
} as const;

const ofInvitation = {
  ...{ id: true, email: true, name: true, role: true, createdAt: true, expiresAt: true },
  ...{ usedAt: true, revokedAt: true },
} as const;

/**
 * Everything that is kept about one person, ready to be written as JSON; throws for one that is not there. Of secrets only whether they are
 * there: a password's hash or a session's is of no use to the person, and of much to whoever finds the file.
 */
export async function collectPerson(tx: Tx, id: string) {
  const { passwordHash, areas, kommune, ...user } = await tx.user.findUniqueOrThrow({ where: { id }, select: account });
  const { email, kommuneId } = user;
  const oldest = { createdAt: 'asc' } as const;
  const ofUser = { where: { userId: id }, orderBy: oldest };
  const invitations = await tx.invitation.findMany({
    where: { kommuneId, email },
    select: ofInvitation,
    orderBy: oldest,
  });
  const about = auditAbout({ id, email, invitationIds: invitations.map((one) => one.id) });
  return {
    account: { ...user, kommuneName: kommune?.name ?? null, hasPassword: passwordHash !== null },
    areas: areas.map(({ area }) => area),
    sessions: await tx.session.findMany({ ...ofUser, select: ofSession }),
    passwordResets: await tx.passwordReset.findMany({
      ...ofUser,
      select: { createdAt: true, expiresAt: true, usedAt: true, createdById: true },
    }),
    invitations,
    waitingLetters: await findLetters(tx, { kommuneId, email }),
    papersAsAuthor: await tx.export.findMany({
      where: { createdById: id },
      select: { id: true, title: true, year: true, createdAt: true, createdByName: true },
      orderBy: oldest,
    }),
    mentions: await findMentions(tx, user),
    nameInAudit: (await tx.auditName.findUnique({ where: { actorId: id }, select: { name: true } }))?.name ?? null,
    auditAboutThePerson: await tx.auditEvent.findMany({
      where: about,
      select: { at: true, actorId: true, action: true, entity: true, entityId: true, before: true, after: true },
      orderBy: { at: 'asc' },
    }),
    // What was changed is the kommune's radar, not the person: that the person did it is all there is to tell.
    auditByThePerson: await tx.auditEvent.findMany({
      where: { actorId: id, NOT: about },
      select: { at: true, action: true, entity: true, entityId: true },
      orderBy: { at: 'asc' },
    }),
  };
}

export type PersonData = Awaited<ReturnType<typeof collectPerson>>;
