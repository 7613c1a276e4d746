import type { Viewer } from '../../domain/access';
import type { AgendaPilot } from '../../domain/meeting/propose-agenda';
import { type Result, success } from '../../domain/result';
import type { Language } from '../editions/edition-view';
import { listInitiatives } from '../initiatives/list-initiatives';

/** A pilot that may come on the agenda, and what it is called. */
export type NamedPilot = AgendaPilot & { readonly title: string };

/** The kommune's pilots that are overdue or stuck today: at most a hundred of each. */
export async function readPilots(
  viewer: Viewer,
  { language, today }: { readonly language: Language; readonly today: string },
): Promise<Result<readonly NamedPilot[], never>> {
  const found = new Map<string, NamedPilot>();
  for (const problem of ['overdue', 'stuck'] as const) {
    const listed = await listInitiatives(viewer, { language, today, problem, page: 1, size: 100 });
    if (!listed.ok) return listed;
    for (const { id, title, technologyId, areaIds, problems, pilotMonths } of listed.value.rows)
      found.set(id, { id, title, technologyId, areaIds, problems, months: pilotMonths });
  }
  return success([...found.values()]);
}
