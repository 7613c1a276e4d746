import { can, type Viewer } from '../../domain/access';
import { database } from '../database';

/** True when a radar of the viewer's own kommune has at least one answer; false for whoever sees none. */
export async function hasAnswers(viewer: Viewer): Promise<boolean> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId })) return false;
  const where = { radar: { kommuneId }, answer: { not: null } };
  return (await database().read.placement.findFirst({ where, select: { id: true } })) !== null;
}
