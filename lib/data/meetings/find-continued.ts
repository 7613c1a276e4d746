import { continuedFrom } from '../../domain/meeting/continued-from';
import type { Tx } from '../transaction';

type Planned = {
  readonly id: string;
  readonly previousId: string | null;
  readonly forum: string;
  readonly createdAt: Date;
};

/** The meeting that a planned one of the kommune would follow up if it were opened now; null for none. */
export async function findContinued(
  client: Tx,
  kommuneId: string,
  { id, previousId, forum, createdAt }: Planned,
): Promise<string | null> {
  const rows = await client.meeting.findMany({
    where: { kommuneId, status: 'closed' },
    select: { id: true, previousId: true, forum: true, date: true, closedAt: true },
  });
  const closed = rows.map((row) => ({ ...row, closedAt: row.closedAt?.toISOString() ?? '' }));
  return continuedFrom({ id, previousId, forum, createdAt: createdAt.toISOString() }, closed);
}
