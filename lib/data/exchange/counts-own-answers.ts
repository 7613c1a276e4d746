import type { ContributedAnswer } from '../../domain/release/contribution';
import { portfolioNumbers } from '../../domain/release/count-portfolios';
import type { Group } from '../../domain/release/partition-groups';
import type { ReleasePayload } from '../../exchange/release-payload';
import { parseAnswers } from '../releases/parse-stored';
import type { Tx } from '../transaction';

/**
 * Whether a release counts every contribution that it says it counted and that is known here, in each group the kommune is in.
 * One that does not cannot be read less one's own answer. A row that is not there is suppressed: there is nothing to read less.
 */
export async function countsOwnAnswers(tx: Tx, payload: ReleasePayload): Promise<boolean> {
  const digests = new Map(payload.members.map(({ id, digest }) => [id, digest]));
  const rows = await tx.contribution.findMany({
    where: { roundId: payload.roundId },
    select: { kommuneId: true, digest: true, answers: true },
  });
  return rows
    .filter(({ kommuneId, digest }) => digests.get(kommuneId) === digest)
    .every(({ kommuneId, answers }) => {
      const given = parseAnswers(answers);
      const groups = payload.groups.filter(({ memberIds }) => memberIds.includes(kommuneId));
      return groups.every((group) => holdsCells(payload, group, given) && holdsPortfolios(payload, group, given));
    });
}

function holdsCells({ counts }: ReleasePayload, { key }: Group, answers: readonly ContributedAnswer[]): boolean {
  const cells = new Map(counts.filter(({ groupKey }) => groupKey === key).map((cell) => [cellKey(cell), cell.counts]));
  return answers.every((given) => cells.get(cellKey(given))?.[given.answer] !== 0);
}

function cellKey({ technologyId, editionAreaId }: Pick<ContributedAnswer, 'technologyId' | 'editionAreaId'>): string {
  return JSON.stringify([technologyId, editionAreaId]);
}

function holdsPortfolios({ portfolios }: ReleasePayload, { key }: Group, answers: readonly ContributedAnswer[]) {
  return portfolios
    .filter(({ groupKey }) => groupKey === key)
    .every(({ editionAreaId, piloting, operating }) => {
      const own = portfolioNumbers(answers, editionAreaId);
      return own === null || ((piloting[own.piloting] ?? 0) > 0 && (operating[own.operating] ?? 0) > 0);
    });
}
