import type { Tx } from '../transaction';

export type AuditedPerson = { readonly userId: string; readonly kommuneId: string | null; readonly name: string };

/**
 * Notes the name behind an actor of the audit, in the transaction that makes or renames the account. The audit's rows hold the id
 * alone, so that a name can be erased while what was done still stands.
 */
export async function keepName(tx: Tx, { userId: actorId, kommuneId, name }: AuditedPerson): Promise<void> {
  const data = { kommuneId, name };
  await tx.auditName.upsert({
    where: { actorId },
    create: { actorId, ...data },
    update: data,
    select: { actorId: true },
  });
}
