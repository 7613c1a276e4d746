import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../domain/access';
import type { Result } from '../../domain/result';
import type { ContributionPayload } from '../../exchange/contribution-payload';
import type { EditionPayload } from '../../exchange/edition-payload';
import { contributionPayload, editionPayload, type OtherKey } from '../../exchange/payloads.fixture';
import { signFile } from '../../exchange/sign-file';
import { database } from '../database';
import { addEdition } from '../exchange/add-edition';
import { registerKey } from '../exchange/trusted-keys';

/** Says that this installation is set up, and for whom. */
export async function setUpFor(kind: 'shared' | 'kommune'): Promise<void> {
  await database().write.$transaction((tx) =>
    tx.setting.create({ data: { key: 'setup.done', value: kind }, select: { key: true } }),
  );
}

/** Puts an edition in place, shared and frozen. */
export async function makeSharedEdition(edition: EditionPayload = editionPayload): Promise<string> {
  await database().write.$transaction((tx) => addEdition(tx, edition));
  return edition.id;
}

/** An open round of this installation over the fixture's edition. Answers its id. */
export async function makeRound(
  more: { readonly status?: string; readonly simulated?: boolean } = {},
): Promise<string> {
  const id = `2026-${randomUUID()}`;
  const facts = { title: 'Måling 2026', year: 2026, date: '2026-11-01', issuerName: 'Prøveudgiver' };
  await database().write.$transaction((tx) =>
    tx.round.create({ data: { ...facts, ...more, id, editionId: editionPayload.id }, select: { id: true } }),
  );
  return id;
}

/** A contribution's file as another installation signs it. */
export function contributionFile(
  key: OtherKey,
  change: Partial<ContributionPayload> & Record<string, unknown>,
): string {
  return signFile('pejling-contribution', { ...contributionPayload, ...change }, key.privateKey);
}

/** Registers a key for a kommune's contributions. */
export async function trustContributor(
  coordinator: Viewer,
  { publicKey }: OtherKey,
  kommuneId: string,
): Promise<string> {
  const registered = await registerKey(coordinator, { publicKey, kommuneId, name: '' });
  if (!registered.ok) throw new Error(registered.reason);
  return registered.value.id;
}

/** The reason of a refusal; `ok` where it was none. */
export function reasonOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.reason;
}
