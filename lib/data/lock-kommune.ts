import type { Tx } from './transaction';

/**
 * Makes changes that count a kommune's rows wait for each other. SQLite has one writer anyway; on PostgreSQL two editors who
 * each remove the other would otherwise both see two editors. An update that changes nothing takes the row's lock.
 */
export async function lockKommune(tx: Tx, kommuneId: string): Promise<void> {
  await tx.kommune.updateMany({ where: { id: kommuneId }, data: { tiltPercent: { increment: 0 } } });
}
