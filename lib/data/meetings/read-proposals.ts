import type { Viewer } from '../../domain/access';
import type { AgendaReason, ProposedItem } from '../../domain/meeting/agenda';
import { agendaKey } from '../../domain/meeting/agenda-key';
import type { ItemKind } from '../../domain/meeting/meeting';
import { choiceOf, proposeAgenda } from '../../domain/meeting/propose-agenda';
import { type Result, success } from '../../domain/result';
import type { Language } from '../editions/edition-view';
import { type AgendaSources, readAgendaSources } from './agenda-input';
import { mayPrepare } from './prepare';

export type ProposalsQuery = {
  readonly language: Language;
  /** ISO yyyy-mm-dd. */
  readonly today: string;
  readonly year?: number | undefined;
  /** None, or left out, is all. */
  readonly areaIds?: readonly string[] | undefined;
  readonly technologyIds?: readonly string[] | undefined;
  /** The meeting whose open decisions are followed up; the newest closed one when left out, none when null. */
  readonly previousId?: string | null | undefined;
};

export type ProposalView = {
  /** What a ticked box posts; parseAgendaKey (lib/domain/meeting/agenda-key) reads it. */
  readonly key: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** In the kommune's own words; null for the combined radar and for what is no technology. */
  readonly areaName: string | null;
  readonly technologyId: string | null;
  readonly areaId: string | null;
  readonly initiativeId: string | null;
  readonly why: AgendaReason;
};

/** What the editor is proposed to put on the agenda. `forbidden` for everyone else; `not_found` without a radar. */
export async function readProposals(
  viewer: Viewer,
  query: ProposalsQuery,
): Promise<Result<readonly ProposalView[], never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const sources = await readAgendaSources(viewer, query);
  if (!sources.ok) return sources;
  const named = namer(sources.value);
  return success(proposeAgenda(sources.value.input).map(named));
}

function namer({ view, pilots }: AgendaSources): (item: ProposedItem) => ProposalView {
  const technologies = new Map(view.source.technologies.map(({ id, name }) => [id, name]));
  const areas = new Map(view.source.areas.map(({ id, name }) => [id, name]));
  const initiatives = new Map(pilots.map(({ id, title }) => [id, title]));
  return (item) => {
    const technologyId = item.kind === 'technology' ? item.technologyId : null;
    const areaId = item.kind === 'technology' ? item.areaId : null;
    const initiativeId = item.kind === 'initiative' ? item.initiativeId : null;
    const named = technologies.get(technologyId ?? '') ?? initiatives.get(initiativeId ?? '') ?? '';
    return {
      key: agendaKey(choiceOf(item)),
      kind: item.kind,
      title: item.kind === 'topic' ? item.title : named,
      areaName: areas.get(areaId ?? '') ?? null,
      ...{ technologyId, areaId, initiativeId },
      why: item.why,
    };
  };
}
