import { can, type Viewer } from '../../domain/access';
import { type Failure, failure, type Result, success } from '../../domain/result';
import { fingerprintOf, parsePublicKey } from '../../exchange/public-key';
import { database } from '../database';
import { inTransaction, type Tx } from '../transaction';
import type { TrustedKeyView } from './exchange-types';
import { readInstallation } from './installation';

type Purpose = TrustedKeyView['purpose'];

/** Which keys the viewer decides over: contributions' for a coordinator, publishers' for whoever runs the installation. */
async function ownPurposes(viewer: Viewer, client: Tx): Promise<Purpose[]> {
  const installation = await readInstallation(client);
  const loads = installation !== null && can(viewer, { action: 'load-release', installation });
  return [
    ...(can(viewer, { action: 'manage-rounds' }) ? ['contribution' as const] : []),
    ...(loads ? ['release' as const] : []),
  ];
}

/** The keys that the viewer decides over, those in use first, then by name. */
export async function listTrustedKeys(viewer: Viewer): Promise<Result<TrustedKeyView[], never>> {
  const { read } = database();
  const purposes = await ownPurposes(viewer, read);
  if (purposes.length === 0) return failure('forbidden', 'trusted-keys');
  const rows = await read.trustedKey.findMany({
    where: { purpose: { in: purposes } },
    select: {
      id: true,
      fingerprint: true,
      purpose: true,
      kommuneId: true,
      name: true,
      registeredAt: true,
      revokedAt: true,
      kommune: { select: { name: true } },
    },
  });
  const danish = new Intl.Collator('da');
  const keys = rows.map(({ kommune, purpose, ...row }) => ({
    ...{ ...row, kommuneName: kommune?.name ?? null },
    purpose: purpose === 'release' ? ('release' as const) : ('contribution' as const),
  }));
  return success(
    keys.toSorted(
      (one, other) =>
        Number(one.revokedAt !== null) - Number(other.revokedAt !== null) ||
        danish.compare(one.name, other.name) ||
        one.registeredAt.getTime() - other.registeredAt.getTime(),
    ),
  );
}

export type RegisterKeyInput = {
  /** Ed25519, SPKI, base64url. */
  readonly publicKey: string;
  readonly kommuneId: string;
  /** Whose it is, in words; the kommune's name where it is empty. */
  readonly name: string;
};

/** Registers the key that a kommune signs its contributions with. Refusals: `registerRefusals`. */
export async function registerKey(
  viewer: Viewer,
  { publicKey: given, kommuneId, name }: RegisterKeyInput,
): Promise<Result<{ readonly id: string; readonly fingerprint: string }, never>> {
  if (!can(viewer, { action: 'manage-rounds' })) return failure('forbidden', 'manage-rounds');
  const publicKey = given.trim();
  if (parsePublicKey(publicKey) === null) return failure('invalid', 'not-a-key');
  const fingerprint = fingerprintOf(publicKey);
  return inTransaction<{ id: string; fingerprint: string }, never>(async (tx, audit) => {
    const kommune = await tx.kommune.findUnique({ where: { id: kommuneId }, select: { name: true } });
    if (kommune === null) return failure('not_found', 'unknown-kommune');
    const taken = await findTaken(tx, fingerprint, kommuneId);
    if (taken !== null) return taken;
    const data = { fingerprint, publicKey, purpose: 'contribution', kommuneId, name: name.trim() || kommune.name };
    const { id } = await tx.trustedKey.create({
      data: { ...data, registeredById: viewer.userId },
      select: { id: true },
    });
    const entry = { action: 'key.registered', entity: 'key', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: data });
    return success({ id, fingerprint });
  });
}

/** One key signs for one kommune; one that was revoked never signs again. */
async function findTaken(tx: Tx, fingerprint: string, kommuneId: string): Promise<Failure<never> | null> {
  const row = await tx.trustedKey.findUnique({
    where: { fingerprint_purpose: { fingerprint, purpose: 'contribution' } },
    select: { kommuneId: true, revokedAt: true },
  });
  if (row === null) return null;
  if (row.kommuneId !== kommuneId) return failure('conflict', 'other-kommune');
  return failure('conflict', row.revokedAt === null ? 'key-known' : 'revoked-key');
}

/** Revokes a key for good: nothing more is taken in under it, and what has been stands. Refusals: `revokeRefusals`. */
export async function revokeKey(viewer: Viewer, { id }: { readonly id: string }): Promise<Result<null, never>> {
  return inTransaction<null, never>(async (tx, audit) => {
    const purposes = await ownPurposes(viewer, tx);
    if (purposes.length === 0) return failure('forbidden', 'trusted-keys');
    const row = await tx.trustedKey.findFirst({
      where: { id, purpose: { in: purposes } },
      select: { fingerprint: true, kommuneId: true, revokedAt: true },
    });
    if (row === null) return failure('not_found', 'no-key');
    if (row.revokedAt !== null) return failure('conflict', 'revoked-key');
    const revokedAt = new Date();
    await tx.trustedKey.update({ where: { id }, data: { revokedAt }, select: { id: true } });
    const { fingerprint, kommuneId } = row;
    const entry = { action: 'key.revoked', entity: 'key', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, before: { fingerprint, revokedAt: null }, after: { fingerprint, revokedAt } });
    return success(null);
  });
}
