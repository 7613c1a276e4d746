import type { Viewer } from '../../domain/access';
import { database } from '../database';

/** True for an experience that another kommune has taken back after the viewer's own marked that it uses it; nobody else is told that it is there. */
export async function wasWithdrawn({ kommuneId }: Viewer, id: string): Promise<boolean> {
  if (kommuneId === null) return false;
  const marked = { status: 'withdrawn', kommuneId: { not: kommuneId }, uses: { some: { kommuneId } } };
  return (await database().read.experience.count({ where: { id, ...marked } })) > 0;
}
