import type { Viewer } from '../../domain/access';
import { type Failure, failure, failureWith } from '../../domain/result';
import { fingerprintOf } from '../../exchange/public-key';
import type { Audit, Tx } from '../transaction';
import { ownFingerprint } from './installation-key';

/** Who signed a file, as far as the file itself tells. */
export type Publisher = { readonly publicKey: string; readonly issuerName: string };

type Asked = {
  readonly viewer: Viewer;
  readonly publisher: Publisher;
  /** The fingerprint that the user has confirmed. */
  readonly trust: string | undefined;
};

/**
 * Null where the publisher's key is to be trusted: this installation's own, one that is registered, or one that the user confirms,
 * which is then registered. `conflict` with `unknown-key`, to be confirmed, or `revoked-key`.
 */
export async function publisherRefusal(
  tx: Tx,
  audit: Audit,
  { viewer, publisher, trust }: Asked,
): Promise<Failure | null> {
  const { publicKey, issuerName } = publisher;
  const fingerprint = fingerprintOf(publicKey);
  const row = await tx.trustedKey.findUnique({
    where: { fingerprint_purpose: { fingerprint, purpose: 'release' } },
    select: { revokedAt: true },
  });
  if (row !== null) return row.revokedAt === null ? null : failure('conflict', 'revoked-key');
  if (fingerprint === (await ownFingerprint(tx))) return null;
  if (trust !== fingerprint) return failureWith('conflict', 'unknown-key', { fingerprint, issuerName });
  const data = { fingerprint, publicKey, purpose: 'release', name: issuerName };
  const { id } = await tx.trustedKey.create({
    data: { ...data, registeredById: viewer.userId },
    select: { id: true },
  });
  const entry = { action: 'key.registered', entity: 'key', entityId: id, actorId: viewer.userId };
  await audit({ ...entry, kommuneId: viewer.kommuneId, after: data });
  return null;
}

/**
 * Null where a round, if it is here, was asked for by the same publisher; `conflict` `other-issuer` otherwise. Its id is public,
 * and nobody else may close it, nor answer for it.
 */
export async function issuerRefusal(tx: Tx, roundId: string, publicKey: string): Promise<Failure | null> {
  const round = await tx.round.findUnique({ where: { id: roundId }, select: { issuerKey: true } });
  if (round === null) return null;
  const issuer = round.issuerKey ?? (await ownFingerprint(tx));
  return issuer === fingerprintOf(publicKey) ? null : failure('conflict', 'other-issuer');
}
