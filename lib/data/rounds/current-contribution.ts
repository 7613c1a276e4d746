import type { Tx } from '../transaction';

/** What a kommune has contributed as it stands: the version that counts, and its stored answers as they are, in JSON. */
export type CurrentContribution = { readonly version: number; readonly answers: string };

/** A kommune's newest contribution to a round that is not withdrawn; null where it has none. */
export async function currentContribution(
  client: Tx,
  roundId: string,
  kommuneId: string,
): Promise<CurrentContribution | null> {
  return client.contribution.findFirst({
    where: { roundId, kommuneId, withdrawnAt: null },
    select: { version: true, answers: true },
    orderBy: { version: 'desc' },
  });
}
