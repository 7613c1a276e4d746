import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { RoundPayload } from '../../exchange/round-payload';
import { signFile } from '../../exchange/sign-file';
import { database } from '../database';
import type { Tx } from '../transaction';
import { readEditionContent } from './edition-content';
import type { WrittenFile } from './exchange-types';
import { exchangeFileName } from './file-name';
import { signingKey } from './installation-key';

/**
 * Writes an open round of this installation as a file, for kommuner with an installation of their own. `not_found` `no-round`;
 * `conflict` `round-closed` where it is not open.
 */
export async function writeRoundFile(
  viewer: Viewer,
  { roundId }: { readonly roundId: string },
): Promise<Result<WrittenFile, never>> {
  if (!can(viewer, { action: 'manage-rounds' })) return failure('forbidden', 'manage-rounds');
  const { read } = database();
  const row = await read.round.findFirst({ where: { id: roundId, issuerKey: null }, select: { status: true } });
  const payload = await readRoundPayload(read, roundId);
  if (row === null || payload === null) return failure('not_found', 'no-round');
  if (row.status !== 'open') return failure('conflict', 'round-closed');
  const text = signFile('pejling-round', payload, await signingKey());
  return success({ fileName: exchangeFileName('maaling', String(payload.year), roundId), text });
}

/** A round as its file says it; null where there is none, or none over a shared edition. */
export async function readRoundPayload(client: Tx, id: string): Promise<RoundPayload | null> {
  const row = await client.round.findUnique({
    where: { id },
    select: { editionId: true, title: true, year: true, date: true, issuerName: true, simulated: true, revision: true },
  });
  if (row === null) return null;
  const { editionId, ...round } = row;
  const edition = await readEditionContent(client, editionId);
  if (edition === null) return null;
  const published = await client.release.count({ where: { roundId: id } });
  return { roundId: id, ...round, published, edition };
}
