import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { ContributionPayload } from '../../exchange/contribution-payload';
import { signFile } from '../../exchange/sign-file';
import { parseAnswers } from '../releases/parse-stored';
import { inTransaction } from '../transaction';
import type { WrittenFile } from './exchange-types';
import { exchangeFileName } from './file-name';
import { signingKey } from './installation-key';

/**
 * Writes the own kommune's contribution to a round, the newest that was made here and not withdrawn, as a file. It leaves the
 * house, so the audit tells. `not_found` is `no-round` or `no-contribution`.
 */
export async function writeContributionFile(
  viewer: Viewer,
  { roundId }: { readonly roundId: string },
): Promise<Result<WrittenFile, never>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'contribute', kommuneId }))
    return failure('forbidden', 'contribute');
  const key = await signingKey();
  return inTransaction<WrittenFile, never>(async (tx, audit) => {
    if ((await tx.round.count({ where: { id: roundId } })) === 0) return failure('not_found', 'no-round');
    const row = await tx.contribution.findFirst({
      where: { roundId, kommuneId, source: 'here', withdrawnAt: null },
      select: columns,
      orderBy: { version: 'desc' },
    });
    if (row === null) return failure('not_found', 'no-contribution');
    const { kommune, version, salt } = row;
    const payload: ContributionPayload = {
      ...{ roundId, editionId: row.round.editionId, kommuneId, kommuneCode: kommune.code, version, salt },
      madeAt: row.madeAt.toISOString(),
      answers: parseAnswers(row.answers),
    };
    const text = signFile('pejling-contribution', payload, key);
    const entry = { action: 'contribution.file-written', entity: 'contribution', entityId: row.id, kommuneId, actorId };
    await audit({ ...entry, after: { roundId, version, answers: payload.answers.length } });
    return success({ fileName: exchangeFileName('bidrag', kommune.code, roundId, `v${version}`), text });
  });
}

const columns = {
  id: true,
  version: true,
  salt: true,
  madeAt: true,
  answers: true,
  round: { select: { editionId: true } },
  kommune: { select: { code: true } },
} as const;
