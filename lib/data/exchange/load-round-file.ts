import type { Viewer } from '../../domain/access';
import { type Failure, failure, type Result, success } from '../../domain/result';
import { type RoundPayload, roundPayloadSchema } from '../../exchange/round-payload';
import type { Audit, Tx } from '../transaction';
import { addEdition } from './add-edition';
import type { LoadedRound, LoadOptions } from './exchange-types';
import { type Loaded, loadFile } from './load-file';

/**
 * Takes in another installation's open round, with its edition where that is not here, so that a kommune can contribute. A round
 * that was opened again there is opened again here, unless its next release is held already. Refusals: `loadRefusals`.
 */
export async function loadRoundFile(
  viewer: Viewer,
  text: string,
  { trust }: LoadOptions = {},
): Promise<Result<LoadedRound>> {
  return loadFile(viewer, { text, trust }, { format: 'pejling-round', schema: roundPayloadSchema, store });
}

async function store(tx: Tx, audit: Audit, loaded: Loaded<RoundPayload>): Promise<Result<LoadedRound>> {
  const { payload, viewer, issuerKey } = loaded;
  const { edition, roundId, published: _published, ...round } = payload;
  const editionAdded = await addEdition(tx, edition);
  if (!editionAdded.ok) return editionAdded;
  const before = await tx.round.findUnique({ where: { id: roundId }, select: columns });
  const refused = before === null ? null : await roundRefusal(tx, payload, before);
  if (refused !== null) return refused;
  const data = { ...round, editionId: edition.id, issuerKey, status: 'open', closedAt: null };
  await tx.round.upsert({
    where: { id: roundId },
    create: { ...data, id: roundId, createdById: viewer.userId },
    update: data,
    select: { id: true },
  });
  const { userId: actorId, kommuneId } = viewer;
  const entry = { action: 'round.loaded', entity: 'round', entityId: roundId, kommuneId, actorId };
  await audit({ ...entry, before: before ?? undefined, after: { ...data, editionAdded: editionAdded.value } });
  return success({ roundId, title: round.title, editionAdded: editionAdded.value });
}

const columns = {
  title: true,
  year: true,
  date: true,
  issuerName: true,
  simulated: true,
  revision: true,
  editionId: true,
  issuerKey: true,
  status: true,
} as const;

type Row = Omit<RoundPayload, 'roundId' | 'edition' | 'published'> & {
  readonly editionId: string;
  readonly issuerKey: string | null;
  readonly status: string;
};

/**
 * What kommuner answer to never changes under them: only a round that was opened again comes twice. An invitation is over once a later
 * version is published than those it came after; where an earlier one was only loaded after it, it opens the round again.
 */
async function roundRefusal(tx: Tx, payload: RoundPayload, row: Row): Promise<Failure | null> {
  const fields = ['title', 'year', 'date', 'issuerName', 'simulated'] as const;
  const same = row.editionId === payload.edition.id && fields.every((field) => row[field] === payload[field]);
  if (!same) return failure('conflict', 'other-content');
  if (row.issuerKey === null) return failure('conflict', 'known');
  const newest = await tx.release.aggregate({ where: { roundId: payload.roundId }, _max: { version: true } });
  if ((newest._max.version ?? 0) > payload.published) return failure('conflict', 'outdated');
  if (payload.revision === row.revision && row.status === 'open') return failure('conflict', 'known');
  return payload.revision < row.revision ? failure('conflict', 'outdated') : null;
}
