import type { Viewer } from '../../domain/access';
import { type Failure, failure, type Result, success } from '../../domain/result';
import { canonicalJson } from '../../exchange/canonical-json';
import { malformed } from '../../exchange/read-envelope';
import { type ReleasePayload, releasePayloadSchema } from '../../exchange/release-payload';
import { storeRelease } from '../releases/store-release';
import type { Audit, Tx } from '../transaction';
import { addEdition } from './add-edition';
import { countsOwnAnswers } from './counts-own-answers';
import type { LoadedRelease, LoadOptions, LoadRefusal } from './exchange-types';
import { isAhead } from './is-ahead';
import { type Loaded, loadFile } from './load-file';
import { publishedPart, readReleasePayload, toReleaseContent } from './release-content';

/**
 * Takes in another installation's release, with its edition and its round where they are not here; the round is then closed. Of one
 * round, newer versions only. Refusals: `loadRefusals`.
 */
export async function loadReleaseFile(
  viewer: Viewer,
  text: string,
  { trust }: LoadOptions = {},
): Promise<Result<LoadedRelease>> {
  return loadFile(viewer, { text, trust }, { format: 'pejling-release', schema: releasePayloadSchema, store });
}

async function store(tx: Tx, audit: Audit, loaded: Loaded<ReleasePayload>): Promise<Result<LoadedRelease>> {
  const { payload, viewer, issuerKey } = loaded;
  const { id, roundId, version, title, edition, publishedAt } = payload;
  // The newest version is the one that is shown, and groups are compared with those that were published last.
  if (isAhead(publishedAt)) return malformed('publishedAt');
  const editionAdded = await addEdition(tx, edition);
  if (!editionAdded.ok) return editionAdded;
  const refused =
    (await releaseRefusal(tx, payload)) ?? (await roundRefusal(tx, payload)) ?? (await contentRefusal(tx, payload));
  if (refused !== null) return refused;
  await closeRound(tx, loaded);
  const { userId: actorId, kommuneId } = viewer;
  await storeRelease(tx, toReleaseContent(payload), { issuerKey, publishedById: actorId });
  const entry = { action: 'release.loaded', entity: 'release', entityId: id, kommuneId, actorId };
  const { participants, issuerName } = payload;
  const after = { roundId, version, title, issuerName, issuerKey, participants, editionAdded: editionAdded.value };
  await audit({ ...entry, after });
  return success({ roundId, title, editionAdded: editionAdded.value, releaseId: id, version });
}

async function releaseRefusal(tx: Tx, payload: ReleasePayload): Promise<Failure | null> {
  const { id, roundId, version } = payload;
  const stored = await readReleasePayload(tx, id);
  if (stored !== null) return failure('conflict', isSame(stored, payload) ? 'known' : 'other-content');
  const newest = await tx.release.aggregate({ where: { roundId }, _max: { version: true } });
  const held = newest._max.version ?? 0;
  if (version > held) return null;
  return failure('conflict', version === held ? 'other-content' : 'outdated');
}

/** Descriptions of technologies are the installation's own; `addEdition` has compared the rest of the edition. */
function isSame(one: ReleasePayload, other: ReleasePayload): boolean {
  const [first, second] = [one, other].map((release) => canonicalJson({ ...publishedPart(release), edition: null }));
  return first === second;
}

/** What was asked is what is answered. A release of a round of this installation is never taken from a file. */
async function roundRefusal(tx: Tx, { roundId, ...payload }: ReleasePayload): Promise<Failure | null> {
  const round = await tx.round.findUnique({
    where: { id: roundId },
    select: { issuerKey: true, status: true, editionId: true, year: true, date: true, simulated: true },
  });
  if (round === null) return null;
  if (round.status === 'cancelled') return failure('conflict', 'round-cancelled');
  const fields = ['year', 'date', 'simulated'] as const;
  const same = round.editionId === payload.edition.id && fields.every((field) => round[field] === payload[field]);
  return same && round.issuerKey !== null ? null : failure('conflict', 'other-content');
}

async function contentRefusal(tx: Tx, payload: ReleasePayload): Promise<Failure | null> {
  const refused = await memberRefusal(tx, payload);
  if (refused !== null) return failure('conflict', refused);
  return (await countsOwnAnswers(tx, payload)) ? null : malformed('counts');
}

/** Simulated kommuner live in one demo, and are nobody elsewhere; real ones are the same everywhere, and never among simulated ones. */
async function memberRefusal(tx: Tx, { members, simulated }: ReleasePayload): Promise<LoadRefusal | null> {
  const known = await tx.kommune.findMany({ select: { id: true, simulated: true } });
  const simulatedById = new Map(known.map((kommune) => [kommune.id, kommune.simulated]));
  const found = members.map(({ id }) => simulatedById.get(id));
  if (found.includes(!simulated)) return 'simulated-mix';
  return !simulated && found.includes(undefined) ? 'unknown-kommune' : null;
}

async function closeRound(tx: Tx, { payload, viewer, issuerKey }: Loaded<ReleasePayload>): Promise<void> {
  const { roundId, title, year, date, simulated, issuerName, edition } = payload;
  const closed = { status: 'closed', closedAt: new Date(payload.publishedAt) };
  const head = { title, year, date, simulated, issuerName, issuerKey, editionId: edition.id };
  await tx.round.upsert({
    where: { id: roundId },
    create: { ...head, ...closed, id: roundId, createdById: viewer.userId },
    update: closed,
    select: { id: true },
  });
}
