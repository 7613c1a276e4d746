import type { CountHistogram } from '../../domain/release/portfolio';
import { fewestAnswers, releaseCell } from '../../domain/release/release-cell';
import { inOneOrder } from '../../exchange/in-one-order';
import type { ReleasePayload } from '../../exchange/release-payload';
import {
  countColumns,
  fromCountsRow,
  fromScope,
  parseHistogram,
  parseNames,
  parsePartition,
  parseWithheld,
} from '../releases/parse-stored';
import { releaseHeadColumns } from '../releases/release-head';
import type { ReleaseContent } from '../releases/store-release';
import type { Tx } from '../transaction';
import { readEditionContent } from './edition-content';

/** A stored release as its file says it; null where there is none, or none over a shared edition. */
export async function readReleasePayload(client: Tx, id: string): Promise<ReleasePayload | null> {
  const row = await client.release.findUnique({ where: { id }, select: { ...releaseHeadColumns, withheld: true } });
  const edition = row === null ? null : await readEditionContent(client, row.editionId);
  if (row === null || edition === null) return null;
  const { editionId, publishedAt, withheld, ...head } = row;
  return publishedPart({
    ...head,
    publishedAt: publishedAt.toISOString(),
    edition,
    members: await readMembers(client, id),
    groups: await readGroups(client, id),
    withheld: parseWithheld(withheld),
    counts: await readCounts(client, id),
    portfolios: await readPortfolios(client, id),
  });
}

/**
 * What a release's file says: neither cells nor portfolios that pages suppress, since whoever has the file can read it. The rows are in
 * one order, so that two that say the same are the same.
 */
export function publishedPart(release: ReleasePayload): ReleasePayload {
  return {
    ...release,
    members: inOneOrder(release.members),
    groups: inOneOrder(release.groups.map((group) => ({ ...group, memberIds: group.memberIds.toSorted() }))),
    withheld: inOneOrder(release.withheld),
    counts: inOneOrder(release.counts.filter(({ counts }) => releaseCell(counts).state === 'shown')),
    portfolios: inOneOrder(release.portfolios.filter(({ piloting }) => kommunerIn(piloting) >= fewestAnswers)),
  };
}

function kommunerIn(histogram: CountHistogram): number {
  return Object.values(histogram).reduce((sum, count) => sum + count, 0);
}

/** What is stored of a release's file. */
export function toReleaseContent(release: ReleasePayload): ReleaseContent {
  const { edition, publishedAt, ...payload } = publishedPart(release);
  return { ...payload, editionId: edition.id, publishedAt: new Date(publishedAt) };
}

async function readMembers(client: Tx, releaseId: string): Promise<ReleasePayload['members']> {
  const rows = await client.releaseMember.findMany({
    where: { releaseId },
    select: { kommuneId: true, digest: true, region: true, group: true, population: true },
  });
  return rows.map(({ kommuneId: id, group: kommunegruppe, ...facts }) => ({ id, kommunegruppe, ...facts }));
}

async function readGroups(client: Tx, releaseId: string): Promise<ReleasePayload['groups']> {
  const rows = await client.releaseGroup.findMany({
    where: { releaseId },
    select: { key: true, partition: true, names: true, memberIds: true },
  });
  return rows.map(({ key, partition, names, memberIds }) => ({
    key,
    partition: parsePartition(partition),
    names: parseNames(names),
    memberIds: parseNames(memberIds),
  }));
}

async function readCounts(client: Tx, releaseId: string): Promise<ReleasePayload['counts']> {
  const rows = await client.releaseCount.findMany({
    where: { releaseId },
    select: { groupKey: true, technologyId: true, scope: true, ...countColumns },
  });
  return rows.map(({ groupKey, technologyId, scope, ...row }) => ({
    ...{ groupKey, technologyId, editionAreaId: fromScope(scope) },
    counts: fromCountsRow(row),
  }));
}

async function readPortfolios(client: Tx, releaseId: string): Promise<ReleasePayload['portfolios']> {
  const rows = await client.releasePortfolio.findMany({
    where: { releaseId },
    select: { groupKey: true, scope: true, piloting: true, operating: true },
  });
  return rows.map(({ groupKey, scope, piloting, operating }) => ({
    ...{ groupKey, editionAreaId: fromScope(scope) },
    piloting: parseHistogram(piloting),
    operating: parseHistogram(operating),
  }));
}
