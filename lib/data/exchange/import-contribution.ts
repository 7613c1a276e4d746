import { can, type Viewer } from '../../domain/access';
import { type Failure, failure, failureWith, type Result, success } from '../../domain/result';
import { type ContributionPayload, contributionPayloadSchema } from '../../exchange/contribution-payload';
import { fingerprintOf } from '../../exchange/public-key';
import { malformed, readEnvelope, readPayload } from '../../exchange/read-envelope';
import { contributionDigest } from '../rounds/contribution-digest';
import { storeContribution } from '../rounds/store-contribution';
import { inTransaction, type Tx } from '../transaction';
import type { ContributionRefusal, ImportedContribution, ImportOptions } from './exchange-types';
import { isAhead } from './is-ahead';

/**
 * Takes in a kommune's contribution from its signed file: once for each round, where a later one replaces it. Nothing is stored unless
 * everything holds. Refusals: `contributionRefusals`.
 */
export async function importContribution(
  viewer: Viewer,
  text: string,
  { roundId }: ImportOptions = {},
): Promise<Result<ImportedContribution>> {
  if (!can(viewer, { action: 'manage-rounds' })) return failure('forbidden', 'manage-rounds');
  const signed = readEnvelope(text, 'pejling-contribution');
  if (!signed.ok) return signed;
  const read = readPayload(contributionPayloadSchema, signed.value.payload);
  if (!read.ok) return read;
  const payload = read.value;
  if (isAhead(payload.madeAt)) return malformed('madeAt');
  const { publicKey } = signed.value;
  return inTransaction<ImportedContribution, unknown>(async (tx, audit) => {
    const kommune = await findKommune(tx, payload);
    if (kommune === null) return failure('not_found', 'unknown-kommune');
    const refused =
      (await keyRefusal(tx, publicKey, kommune)) ??
      (roundId !== undefined && payload.roundId !== roundId ? refuse('other-round') : null) ??
      (await roundRefusal(tx, payload, kommune.simulated)) ??
      (await versionRefusal(tx, payload));
    if (refused !== null) return refused;
    const stored = await store(tx, payload, { publicKey, receivedById: viewer.userId });
    const entry = { entity: 'round', entityId: payload.roundId, kommuneId: kommune.id, actorId: viewer.userId };
    await audit({
      ...entry,
      action: 'contribution.imported',
      after: { ...stored, signedBy: fingerprintOf(publicKey) },
    });
    return success({ roundId: payload.roundId, kommuneName: kommune.name, replaced: stored.replaced });
  });
}

type Kommune = { readonly id: string; readonly name: string; readonly simulated: boolean };

function findKommune(tx: Tx, { kommuneId: id, kommuneCode: code }: ContributionPayload): Promise<Kommune | null> {
  return tx.kommune.findFirst({ where: { id, code }, select: { id: true, name: true, simulated: true } });
}

function refuse(reason: ContributionRefusal): Failure<never> {
  return failure(reason === 'no-round' ? 'not_found' : 'conflict', reason);
}

/** Whose the file is follows from its key alone; the name in it is only a claim. */
async function keyRefusal(tx: Tx, publicKey: string, kommune: Kommune): Promise<Failure | null> {
  const fingerprint = fingerprintOf(publicKey);
  const row = await tx.trustedKey.findUnique({
    where: { fingerprint_purpose: { fingerprint, purpose: 'contribution' } },
    select: { kommuneId: true, revokedAt: true },
  });
  if (row === null) {
    const detail = { fingerprint, publicKey, kommuneId: kommune.id, kommuneName: kommune.name };
    return failureWith('conflict', 'unknown-key', detail);
  }
  if (row.revokedAt !== null) return refuse('revoked-key');
  return row.kommuneId === kommune.id ? null : refuse('other-kommune');
}

async function roundRefusal(tx: Tx, payload: ContributionPayload, simulated: boolean): Promise<Failure | null> {
  const round = await tx.round.findFirst({
    where: { id: payload.roundId, issuerKey: null },
    select: { editionId: true, status: true, simulated: true },
  });
  if (round === null) return refuse('no-round');
  if (round.status !== 'open') return refuse('round-closed');
  if (round.simulated !== simulated) return refuse('simulated-mix');
  if (round.editionId !== payload.editionId) return refuse('other-edition');
  const { editionId } = round;
  const technologies = await tx.editionTechnology.findMany({ where: { editionId }, select: { technologyId: true } });
  const areas = await tx.editionArea.findMany({ where: { editionId }, select: { id: true } });
  const technologyIds = new Set(technologies.map(({ technologyId }) => technologyId));
  const areaIds = new Set<string | null>([null, ...areas.map(({ id }) => id)]);
  const known = payload.answers.every((row) => technologyIds.has(row.technologyId) && areaIds.has(row.editionAreaId));
  return known ? null : refuse('unknown-cells');
}

/** What is withdrawn counts here too: an old file must not bring back what a kommune took out. */
async function versionRefusal(tx: Tx, payload: ContributionPayload): Promise<Failure | null> {
  const { roundId, kommuneId, salt, answers } = payload;
  const rows = await tx.contribution.findMany({
    where: { roundId, kommuneId },
    select: { source: true, digest: true, madeAt: true, withdrawnAt: true },
  });
  if (rows.some(({ source, withdrawnAt }) => source === 'here' && withdrawnAt === null))
    return refuse('contributes-here');
  const digest = contributionDigest(salt, answers);
  if (rows.some((row) => row.digest === digest)) return refuse('repeated');
  const newest = Math.max(...rows.map(({ madeAt }) => madeAt.getTime()));
  return new Date(payload.madeAt).getTime() > newest ? null : refuse('outdated');
}

type Receipt = { readonly publicKey: string; readonly receivedById: string };

async function store(tx: Tx, payload: ContributionPayload, { publicKey, receivedById }: Receipt) {
  const { roundId, kommuneId, salt, answers, madeAt } = payload;
  const replaced = (await tx.contribution.count({ where: { roundId, kommuneId, withdrawnAt: null } })) > 0;
  const stored = await storeContribution(tx, {
    ...{ roundId, kommuneId, salt, answers, receivedById, source: 'file' },
    signedBy: fingerprintOf(publicKey),
    madeAt: new Date(madeAt),
    receivedAt: new Date(),
  });
  return { ...stored, replaced };
}
