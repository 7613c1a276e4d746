import type { Installation } from '../../domain/access';
import { database } from '../database';
import type { Tx } from '../transaction';

/** Whether many kommuner share this installation or one has it to itself; null before it is set up. A demo is shared. */
export async function readInstallation(client: Tx = database().read): Promise<Installation | null> {
  const rows = await client.setting.findMany({
    where: { key: { in: ['setup.done', 'demo'] } },
    select: { key: true, value: true },
  });
  if (rows.some(({ key }) => key === 'demo')) return 'shared';
  const kind = rows[0]?.value;
  return kind === 'shared' || kind === 'kommune' ? kind : null;
}
