import type { AuditEntry, Tx } from '../transaction';
import { hashName } from './hash-token';

type Named = Pick<AuditEntry, 'entity' | 'entityId' | 'kommuneId'>;

/**
 * What a row of the audit says of an account that somebody named with an address or the directory's id and was not let into: the
 * account itself, so that its kommune's editor sees the try. Where there is none, a hash: what was typed may be somebody's. Reads and
 * writes as much in either case.
 */
export async function accountEntry(
  tx: Tx,
  who: { readonly email: string } | { readonly directoryId: string },
): Promise<Named> {
  const user = await tx.user.findUnique({ where: who, select: { id: true, kommuneId: true } });
  const entityId = hashName('email' in who ? `account:${who.email}` : `directory:${who.directoryId}`);
  if (user === null) return { entity: 'account', entityId, kommuneId: null };
  return { entity: 'user', entityId: user.id, kommuneId: user.kommuneId };
}
