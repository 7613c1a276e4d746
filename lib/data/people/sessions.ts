import { type Role, roles, type Viewer } from '../../domain/access';
import { success } from '../../domain/result';
import { database } from '../database';
import { endedText } from '../directory/held-tokens';
import { noteQuietly } from '../note-quietly';
import { inTransaction, type Tx } from '../transaction';
import { hashToken, makeToken } from './hash-token';

/** A session ends after 8 hours without a request, and after 14 days whatever happens. In milliseconds. */
export const idleLimit = 8 * 3_600_000;
const wholeLimit = 14 * 24 * 3_600_000;
/** How often being seen is written down. */
const seenEvery = 60_000;

/** Who is signed in, and what the page's frame shows of them. */
export type SignedIn = {
  readonly viewer: Viewer;
  readonly userName: string;
  readonly kommuneName: string | null;
  readonly simulated: boolean;
};

const withUser = {
  id: true,
  lastSeenAt: true,
  expiresAt: true,
  endedAt: true,
  method: true,
  directory: true,
  checkedAt: true,
  user: {
    select: {
      id: true,
      name: true,
      role: true,
      active: true,
      kommuneId: true,
      areas: { select: { areaId: true } },
      kommune: { select: { name: true, simulated: true } },
    },
  },
} as const;

/** How one came in. */
export type SignInMethod = 'password' | 'directory' | 'demo';

/** A stored word; one that nobody knows is the way that may be turned off. */
export function signInMethodOf(text: string): SignInMethod {
  return text === 'directory' || text === 'demo' ? text : 'password';
}

export type NewSession = {
  readonly userId: string;
  readonly method: SignInMethod;
  /** The browser and system in words, so that a person knows own sessions apart. */
  readonly device: string;
  /** The directory's tokens, sealed; null for another way in. */
  readonly directory?: string | null;
};

/** Opens a session inside the sign-in's own transaction. Answers the secret for the cookie; only its hash is stored. */
export async function openSession(tx: Tx, { userId, method, device, directory = null }: NewSession): Promise<string> {
  const token = makeToken();
  const now = Date.now();
  await tx.session.deleteMany({ where: { userId, expiresAt: { lt: new Date(now - wholeLimit) } } });
  await tx.session.create({
    data: {
      ...{ id: hashToken(token), userId, method, device, directory },
      lastSeenAt: new Date(now),
      expiresAt: new Date(now + wholeLimit),
      checkedAt: directory === null ? null : new Date(now),
    },
    select: { id: true },
  });
  await tx.user.update({ where: { id: userId }, data: { lastSeenAt: new Date(now) }, select: { id: true } });
  return token;
}

/** A session that goes on, and what it holds of the directory; null where one came in another way. */
export type FoundSession = {
  readonly signedIn: SignedIn;
  readonly method: SignInMethod;
  readonly directory: { readonly sessionId: string; readonly text: string; readonly checkedAt: number } | null;
};

/** Who the session's secret belongs to; null when it is unknown, ended, too old, or its user no longer active. */
export async function findSignedIn(token: string): Promise<SignedIn | null> {
  return (await findSession(token))?.signedIn ?? null;
}

/** The same with what the directory must be asked; by itself it asks nobody. */
export async function findSession(token: string): Promise<FoundSession | null> {
  const id = hashToken(token);
  const session = await database().read.session.findUnique({ where: { id }, select: withUser });
  const now = Date.now();
  if (session === null || session.endedAt !== null || !session.user.active) return null;
  if (session.expiresAt.getTime() <= now || session.lastSeenAt.getTime() + idleLimit <= now) return null;
  const role = roles.find((known) => known === session.user.role);
  if (role === undefined) return null;
  if (Math.abs(now - session.lastSeenAt.getTime()) > seenEvery) await markSeen(id, new Date(now));
  const { method, directory: text, checkedAt } = session;
  const directory = { sessionId: id, text: text ?? '', checkedAt: checkedAt?.getTime() ?? 0 };
  return {
    signedIn: toSignedIn(session.user, role),
    method: signInMethodOf(method),
    directory: method === 'directory' ? directory : null,
  };
}

type UserRow = {
  id: string;
  name: string;
  kommuneId: string | null;
  areas: { areaId: string }[];
  kommune: { name: string; simulated: boolean } | null;
};

function toSignedIn(user: UserRow, role: Role): SignedIn {
  const areaIds = user.areas.map((area) => area.areaId);
  return {
    viewer: { userId: user.id, kommuneId: user.kommuneId, role, areaIds },
    userName: user.name,
    kommuneName: user.kommune?.name ?? null,
    simulated: user.kommune?.simulated ?? false,
  };
}

async function markSeen(id: string, lastSeenAt: Date): Promise<void> {
  await noteQuietly((tx) => tx.session.updateMany({ where: { id, endedAt: null }, data: { lastSeenAt } }));
}

/** Ends the session, as a sign-out does. Ending one that is unknown or over changes nothing. */
export async function endSession(token: string): Promise<void> {
  const id = hashToken(token);
  const session = await database().read.session.findUnique({
    where: { id },
    select: { userId: true, endedAt: true, user: { select: { kommuneId: true } } },
  });
  if (session === null || session.endedAt !== null) return;
  await inTransaction(async (tx, audit) => {
    await tx.session.update({ where: { id }, data: { endedAt: new Date(), directory: null }, select: { id: true } });
    const { userId, user } = session;
    const entry = { action: 'session.ended', entity: 'user', entityId: userId, actorId: userId };
    await audit({ ...entry, kommuneId: user.kommuneId });
    return success(null);
  });
}

/** Why a session was ended from somewhere else; whoever had it is told at the sign-in page. */
export type EndedWhy = 'elsewhere' | 'role' | 'password' | 'closed';

/** What an ended session is: it keeps nothing that the directory gave it, only why it ended, where that is known. */
export function over(why: EndedWhy | null) {
  return { endedAt: new Date(), directory: why === null ? null : endedText(why) };
}

export type Ending = {
  readonly why?: EndedWhy;
  /** The session that goes on; null or absent where none does. */
  readonly keptId?: string | null;
};

/** Ends the sessions of a user, as a change of role or a deactivation does; all but `keptId` where one of them goes on. */
export async function endSessionsOf(tx: Tx, userId: string, { why, keptId = null }: Ending = {}): Promise<void> {
  const where = { userId, endedAt: null, ...(keptId === null ? {} : { id: { not: keptId } }) };
  await tx.session.updateMany({ where, data: over(why ?? null) });
}
