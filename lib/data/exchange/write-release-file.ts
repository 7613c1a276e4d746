import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { signFile } from '../../exchange/sign-file';
import { database } from '../database';
import type { WrittenFile } from './exchange-types';
import { exchangeFileName } from './file-name';
import { signingKey } from './installation-key';
import { readReleasePayload } from './release-content';

/** Writes a release of this installation as a file that any other loads. `not_found` `no-release`, one that came as a file included. */
export async function writeReleaseFile(
  viewer: Viewer,
  { releaseId }: { readonly releaseId: string },
): Promise<Result<WrittenFile, never>> {
  if (!can(viewer, { action: 'manage-rounds' })) return failure('forbidden', 'manage-rounds');
  const { read } = database();
  const own = await read.release.count({ where: { id: releaseId, issuerKey: null } });
  const payload = own === 0 ? null : await readReleasePayload(read, releaseId);
  if (payload === null) return failure('not_found', 'no-release');
  const text = signFile('pejling-release', payload, await signingKey());
  const name = exchangeFileName('resultat', String(payload.year), payload.roundId, `v${payload.version}`);
  return success({ fileName: name, text });
}
