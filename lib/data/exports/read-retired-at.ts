import { can, type Viewer } from '../../domain/access';
import { database } from '../database';

/** When a paper of the viewer's own kommune was retired, and nothing else of it; null for any other. */
export async function readRetiredAt(viewer: Viewer, id: string): Promise<Date | null> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId })) return null;
  const row = await database().read.export.findFirst({ where: { id, kommuneId }, select: { retiredAt: true } });
  return row?.retiredAt ?? null;
}
