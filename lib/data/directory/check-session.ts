import { checkTimes } from '../../domain/directory/check-step';
import type { GroupMap } from '../../domain/directory/group-map';
import type { DirectoryPerson } from '../../domain/directory/person';
import { success } from '../../domain/result';
import { database } from '../database';
import { hashToken } from '../people/hash-token';
import { type Audit, inTransaction, quietly, type Tx, unchanged } from '../transaction';
import { type DirectoryUser, directoryUserColumns, followGroups } from './follow-groups';
import { endedText, endedWhy, type HeldTokens, holdTokens, withClaim } from './held-tokens';

/**
 * Claims the asking for one session: of all that try with the text they read, in every process, one gets it. Answers the session's
 * new text, which is what the answer must be given with; null when another was faster.
 */
export async function claimCheck(id: string, text: string, now: number): Promise<string | null> {
  const claimed = withClaim(text, now + checkTimes.claim);
  const { count } = await quietly((tx) =>
    tx.session.updateMany({ where: { id, directory: text, endedAt: null }, data: { directory: claimed } }),
  );
  return count === 1 ? claimed : null;
}

/** One session, with the text that its claim gave. */
export type Claimed = { readonly sessionId: string; readonly text: string };

/** The directory did not answer: the tokens are put back, and it is left alone for a while. */
export async function settleSilent({ sessionId: id, text }: Claimed, held: HeldTokens, now: number): Promise<void> {
  const directory = holdTokens(held, now + checkTimes.pause);
  await quietly((tx) => tx.session.updateMany({ where: { id, directory: text }, data: { directory } }));
}

/** The directory says no, or nothing can be asked any more: the session ends, and the sign-in page can tell why. */
export async function settleGone(claimed: Claimed, why: string): Promise<void> {
  await inTransaction(async (tx, audit) => {
    const user = await readClaimed(tx, claimed);
    if (user === null) return unchanged(null);
    await end(tx, audit, { claimed, user, why });
    return success(null);
  });
}

export type Still = {
  readonly held: HeldTokens;
  /** What the directory says of the person now; null when it was not asked for. */
  readonly person: DirectoryPerson | null;
  /** Null when roles are given in Pejling. */
  readonly map: GroupMap | null;
  readonly now: number;
};

/** The directory says that the person still belongs. Where groups decide, the account follows them, or the session ends. */
export async function settleStill(claimed: Claimed, { held, person, map, now }: Still): Promise<void> {
  await inTransaction(async (tx, audit) => {
    const user = await readClaimed(tx, claimed);
    if (user === null) return unchanged(null);
    const why = await follow(tx, audit, { user, person, map, sessionId: claimed.sessionId });
    if (why !== null) {
      await end(tx, audit, { claimed, user, why });
      return success(null);
    }
    const data = { directory: holdTokens(held), checkedAt: new Date(now) };
    await tx.session.update({ where: { id: claimed.sessionId }, data, select: { id: true } });
    return unchanged(null);
  });
}

/** Why the session ends, after the account was made what the groups say; null when it goes on. */
async function follow(tx: Tx, audit: Audit, { user, person, map, sessionId }: Following): Promise<string | null> {
  // An answer about somebody else is none about this person.
  if (person !== null && person.directoryId !== user.directoryId) return 'ended';
  if (map === null) return null;
  if (person === null) return 'no-groups-claim';
  const followed = await followGroups(tx, audit, { user, person, map, sessionId });
  if (!followed.ok) return followed.reason;
  return followed.value === 'left' ? 'moved' : null;
}

type Following = {
  readonly user: BoundUser;
  readonly person: DirectoryPerson | null;
  readonly map: GroupMap | null;
  readonly sessionId: string;
};

type BoundUser = DirectoryUser & { readonly directoryId: string | null };

/** Null when the session ended meanwhile, or the claim was lost. */
async function readClaimed(tx: Tx, { sessionId: id, text: directory }: Claimed): Promise<BoundUser | null> {
  const select = { user: { select: { ...directoryUserColumns, directoryId: true } } };
  const session = await tx.session.findFirst({ where: { id, directory, endedAt: null }, select });
  return session?.user ?? null;
}

async function end(
  tx: Tx,
  audit: Audit,
  { claimed: { sessionId: id }, user, why }: { claimed: Claimed; user: DirectoryUser; why: string },
): Promise<void> {
  await tx.session.update({
    where: { id },
    data: { endedAt: new Date(), directory: endedText(why) },
    select: { id: true },
  });
  const entry = { action: 'session.ended', entity: 'user', entityId: user.id, kommuneId: user.kommuneId };
  await audit({ ...entry, actorId: null, after: { why, by: 'directory' } });
}

/** How long the sign-in page tells why a session was ended, in milliseconds. */
const told = 3_600_000;

/** Why this session was ended a short while ago, by the directory or from elsewhere; null where it is not known. */
export async function endedBecause(token: string): Promise<string | null> {
  const where = { id: hashToken(token) };
  const session = await database().read.session.findUnique({ where, select: { directory: true, endedAt: true } });
  const recent = session?.endedAt != null && Math.abs(Date.now() - session.endedAt.getTime()) < told;
  return recent ? endedWhy(session.directory) : null;
}
