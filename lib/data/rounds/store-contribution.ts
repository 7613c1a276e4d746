import type { ContributedAnswer } from '../../domain/release/contribution';
import type { Tx } from '../transaction';
import { canonicalAnswers, contributionDigest } from './contribution-digest';

/** A contribution as it is stored; `source` tells whether it was made here or came as a file. */
export type NewContribution = {
  readonly roundId: string;
  readonly kommuneId: string;
  readonly source: 'here' | 'file';
  readonly answers: readonly ContributedAnswer[];
  /** 32 hexadecimal digits, random. */
  readonly salt: string;
  /** Fingerprint of the key that signed the file; null for "here". */
  readonly signedBy: string | null;
  readonly madeAt: Date;
  readonly receivedAt: Date;
  readonly receivedById: string | null;
};

export type StoredContribution = { readonly version: number; readonly digest: string };

/**
 * Stores a contribution as the kommune's next version in the round, which from then on is the one that counts. Asks no permission,
 * looks at no status and writes no audit row: the caller does. Throws where one cell is answered twice.
 */
export async function storeContribution(tx: Tx, { answers, ...given }: NewContribution): Promise<StoredContribution> {
  const { roundId, kommuneId, salt } = given;
  const canonical = canonicalAnswers(answers);
  const cells = new Set(
    canonical.map(({ technologyId, editionAreaId }) => JSON.stringify([technologyId, editionAreaId])),
  );
  if (cells.size < canonical.length) throw new RangeError(`A cell answered twice for ${kommuneId} in ${roundId}`);
  const last = await tx.contribution.aggregate({ where: { roundId, kommuneId }, _max: { version: true } });
  const version = (last._max.version ?? 0) + 1;
  const digest = contributionDigest(salt, canonical);
  const data = { ...given, version, digest, answers: JSON.stringify(canonical) };
  await tx.contribution.create({ data, select: { id: true } });
  return { version, digest };
}
