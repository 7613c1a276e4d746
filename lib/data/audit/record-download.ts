import type { Viewer } from '../../domain/access';
import { success } from '../../domain/result';
import { inTransaction } from '../transaction';

export type Download = {
  /** The kind of thing the file is of, and its id. */
  readonly entity: string;
  readonly entityId: string;
  /** What the file is: `pdf`, `csv`, `edition.xlsx`. Never a name that somebody wrote. */
  readonly file: string;
};

/**
 * Writes down that a file with the kommune's or the installation's content is handed to somebody. Asked before the file is sent, and
 * thrown when it cannot be written: no file leaves without its row.
 */
export async function recordDownload(viewer: Viewer, { entity, entityId, file }: Download): Promise<void> {
  const { userId: actorId, kommuneId } = viewer;
  await inTransaction(async (_tx, audit) => {
    await audit({ action: 'file.downloaded', entity, entityId, kommuneId, actorId, after: { file } });
    return success(null);
  });
}
