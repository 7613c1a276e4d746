import { randomUUID } from 'node:crypto';
import type { BackupHeader } from './header';

const action = 'installation.restored';

/**
 * What a restore writes, as SQL for both databases. Every session is ended, since some of them may have been ended after the backup
 * was made: of somebody who left, or who lost a phone. The audit tells that its rows after the backup are gone.
 */
export function afterRestore({ made, version, migration }: BackupHeader, now: Date): string {
  const at = now.toISOString().replace('Z', '+00:00');
  const after = JSON.stringify({ made, version, migration });
  return [
    `UPDATE "Session" SET "endedAt" = '${at}' WHERE "endedAt" IS NULL;`,
    `INSERT INTO "AuditEvent" ("id", "at", "action", "entity", "entityId", "after")`,
    `VALUES ('${randomUUID()}', '${at}', '${action}', 'installation', 'backup', ${quoted(after)});`,
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
