import type { AgendaChoices } from '@/components/meetings/add-to-agenda';
import type { AgendaContext } from '@/components/meetings/agenda-item';
import { readEdition } from '@/lib/data/editions/edition-view';
import { initiativesToDiscuss } from '@/lib/data/guide/initiatives-to-discuss';
import { readRadarSource } from '@/lib/data/radars/radar-source';
import type { Viewer } from '@/lib/domain/access';
import type { MeetingView } from '@/lib/domain/meeting/meeting-view';
import type { Locale } from '@/lib/text/locale';

type Reading = { readonly viewer: Viewer; readonly locale: Locale; readonly meeting: MeetingView };

type AgendaView = {
  readonly context: AgendaContext;
  /** Null for whoever changes nothing, and of a closed meeting. */
  readonly choices: AgendaChoices | null;
};

/** What the agenda is told by, and what can be added to it. */
export async function readAgenda({ viewer, locale, meeting }: Reading): Promise<AgendaView> {
  const edition = await readEdition(meeting.editionId, locale);
  const context = { locale, publisher: meeting.publisher, ringNames: edition?.ringNames ?? null };
  if (!meeting.mayPrepare || meeting.status === 'closed') return { context, choices: null };
  const source = await readRadarSource(viewer, { year: meeting.year, language: locale });
  const { technologies, areas } = source.ok ? source.value : { technologies: [], areas: [] };
  const initiatives = await initiativesToDiscuss(viewer);
  return { context, choices: { technologies, areas, initiatives: initiatives.ok ? initiatives.value : [] } };
}
