import { failure, type Result, success } from '../../domain/result';
import type { Tx } from '../transaction';

/** A round that takes contributions, of this installation or come as a file. */
export type OpenRound = {
  readonly id: string;
  readonly editionId: string;
  readonly year: number;
  readonly simulated: boolean;
};

/** The round, where it is open; `not_found` where there is none, `conflict` `not-open` where it takes no more. */
export async function findOpenRound(client: Tx, id: string): Promise<Result<OpenRound, never>> {
  const row = await client.round.findUnique({
    where: { id },
    select: { id: true, editionId: true, year: true, simulated: true, status: true },
  });
  if (row === null) return failure('not_found', 'no-round');
  const { status, ...round } = row;
  return status === 'open' ? success(round) : failure('conflict', 'not-open');
}
