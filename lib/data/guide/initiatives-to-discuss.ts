import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';

export type InitiativeToDiscuss = { readonly id: string; readonly title: string };

/** More than this would not fit in a list that one chooses from. */
const most = 300;

/** In the order a leadership would look for them: what is tried first. */
const groups = [['pilot', 'evaluated'], ['operating'], ['idea']] as const;

/** What can be put on an agenda: the kommune's initiatives that are not stopped, the tried ones first, each group by title. */
export async function initiativesToDiscuss(viewer: Viewer): Promise<Result<readonly InitiativeToDiscuss[], never>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId })) {
    return failure('forbidden', 'view-radar');
  }
  const found: InitiativeToDiscuss[] = [];
  for (const phases of groups) {
    const rows = await database().read.initiative.findMany({
      where: { kommuneId, archivedAt: null, phase: { in: [...phases] } },
      select: { id: true, title: true },
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      take: most - found.length,
    });
    found.push(...rows);
  }
  return success(found);
}
