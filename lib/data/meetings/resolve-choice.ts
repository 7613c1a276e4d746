import type { AgendaReason } from '../../domain/meeting/agenda';
import { type AgendaChoice, agendaKey } from '../../domain/meeting/agenda-key';
import { meetingLimits, tidyLine } from '../../domain/meeting/meeting-head';
import { failure, type Result, success } from '../../domain/result';
import { radarTechnologyIds } from '../placements/fill-scope';
import type { Tx } from '../transaction';

/** What is stored of a new item. */
export type NewItem = {
  readonly kind: 'technology' | 'initiative' | 'topic';
  readonly title: string;
  readonly technologyId: string | null;
  readonly areaId: string | null;
  readonly initiativeId: string | null;
  readonly why: string;
};

export type ChoiceScope = {
  readonly kommuneId: string;
  readonly radar: { readonly id: string; readonly editionId: string };
  /** Why something is proposed, by its key. */
  readonly reasons: ReadonlyMap<string, AgendaReason>;
};

const none = { title: '', technologyId: null, areaId: null, initiativeId: null, why: '' } as const;

/**
 * What a choice becomes on an agenda. `not_found` for a technology that is not on the radar, an archived area, and whatever belongs to
 * another kommune; `invalid` `topic` for one without words or with too many.
 */
export async function resolveChoice(tx: Tx, scope: ChoiceScope, choice: AgendaChoice): Promise<Result<NewItem, never>> {
  const reason = scope.reasons.get(agendaKey(choice));
  const why = reason === undefined ? '' : JSON.stringify(reason);
  switch (choice.kind) {
    case 'technology': {
      const { technologyId, areaId } = choice;
      const found = await hasCell(tx, scope, choice);
      return found
        ? success({ ...none, kind: 'technology', technologyId, areaId, why })
        : failure('not_found', 'no-cell');
    }
    case 'initiative': {
      const { initiativeId } = choice;
      const where = { id: initiativeId, kommuneId: scope.kommuneId, archivedAt: null };
      const found = (await tx.initiative.count({ where })) === 1;
      return found
        ? success({ ...none, kind: 'initiative', initiativeId, why })
        : failure('not_found', 'no-initiative');
    }
    case 'decision':
      return resolveDecision(tx, scope, choice.decisionId);
    case 'topic':
      return resolveTopic(choice.title);
  }
}

async function hasCell(
  tx: Tx,
  { kommuneId, radar }: ChoiceScope,
  { technologyId, areaId }: Extract<AgendaChoice, { kind: 'technology' }>,
): Promise<boolean> {
  if (!(await radarTechnologyIds(tx, radar)).includes(technologyId)) return false;
  return areaId === null || (await tx.area.count({ where: { id: areaId, kommuneId, archivedAt: null } })) === 1;
}

/** The reason is the decision's own as it stands, whether or not it was among the proposals. */
async function resolveDecision(tx: Tx, { kommuneId }: ChoiceScope, id: string): Promise<Result<NewItem, never>> {
  const row = await tx.meetingDecision.findFirst({ where: { id, kommuneId }, select: { what: true, due: true } });
  if (row === null) return failure('not_found', 'no-decision');
  const why: AgendaReason = { kind: 'open-decision', decisionId: id, due: row.due === '' ? null : row.due };
  return success({ ...none, kind: 'topic', title: row.what, why: JSON.stringify(why) });
}

function resolveTopic(given: string): Result<NewItem, never> {
  const title = tidyLine(given);
  const fits = title !== '' && title.length <= meetingLimits.title;
  return fits ? success({ ...none, kind: 'topic', title }) : failure('invalid', 'topic');
}
