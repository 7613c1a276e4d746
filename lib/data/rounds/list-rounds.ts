import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';

export const roundStatuses = ['open', 'closed', 'cancelled'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** What the viewer's kommune has contributed, as it stands. */
export type OwnContribution = {
  readonly version: number;
  readonly madeAt: Date;
  readonly source: 'here' | 'file';
  readonly digest: string;
  /** True when the round's newest release counted this version. */
  readonly counted: boolean;
};

/** A round as it stands in a list. */
export type RoundSummary = {
  readonly id: string;
  readonly title: string;
  /** The year of the radars that are asked for. */
  readonly year: number;
  /** ISO yyyy-mm-dd: groups are made from the facts of this day. */
  readonly date: string;
  readonly status: RoundStatus;
  readonly editionId: string;
  readonly editionTitle: string;
  readonly editionPublisher: string;
  readonly issuerName: string;
  /** True for a round that came as a file: it is closed where it came from. */
  readonly foreign: boolean;
  readonly simulated: boolean;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
  /** How many kommuner take part as it stands; null for a foreign round. */
  readonly contributions: number | null;
  readonly own: OwnContribution | null;
  /** The newest version of what was published. */
  readonly releaseId: string | null;
};

/** Every round of the installation, newest first. Forbidden to nobody signed in. */
export async function listRounds(viewer: Viewer, language: Language): Promise<Result<RoundSummary[]>> {
  if (!can(viewer, { action: 'view-release' })) return failure('forbidden', 'view-release');
  return success(await readSummaries(database().read, viewer, { language }));
}

type SummaryQuery = { readonly language: Language; readonly id?: string };

/** The rounds, or the one, as the viewer sees them. Asks no permission: the caller has. */
export async function readSummaries(
  client: Tx,
  viewer: Viewer,
  { language, id }: SummaryQuery,
): Promise<RoundSummary[]> {
  const rounds = await client.round.findMany({
    where: id === undefined ? {} : { id },
    select: roundColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  const own = await readOwn(client, viewer.kommuneId);
  return Promise.all(
    rounds.map(async ({ edition, issuerKey, releases, status, ...round }) => {
      const newest = releases[0] ?? null;
      const foreign = issuerKey !== null;
      return {
        ...round,
        foreign,
        status: roundStatuses.find((known) => known === status) ?? 'closed',
        editionTitle: language === 'en' ? edition.titleEn : edition.title,
        editionPublisher: edition.publisher,
        contributions: foreign ? null : await countContributors(client, round.id),
        own: await withCounted(client, own.get(round.id), newest?.id ?? null),
        releaseId: newest?.id ?? null,
      };
    }),
  );
}

const roundColumns = {
  id: true,
  title: true,
  year: true,
  date: true,
  status: true,
  editionId: true,
  edition: { select: { title: true, titleEn: true, publisher: true } },
  issuerName: true,
  issuerKey: true,
  simulated: true,
  createdAt: true,
  closedAt: true,
  releases: { select: { id: true }, orderBy: { version: 'desc' }, take: 1 },
} satisfies Prisma.RoundSelect;

async function countContributors(client: Tx, roundId: string): Promise<number> {
  const where = { roundId, withdrawnAt: null };
  return (await client.contribution.groupBy({ by: ['kommuneId'], where })).length;
}

type OwnRow = Omit<OwnContribution, 'counted' | 'source'> & { readonly kommuneId: string; readonly source: string };

/** The kommune's newest contribution to each round that is not withdrawn. */
async function readOwn(client: Tx, kommuneId: string | null): Promise<ReadonlyMap<string, OwnRow>> {
  if (kommuneId === null) return new Map();
  const rows = await client.contribution.findMany({
    where: { kommuneId, withdrawnAt: null },
    select: { roundId: true, kommuneId: true, version: true, madeAt: true, source: true, digest: true },
    orderBy: { version: 'asc' },
  });
  return new Map(rows.map(({ roundId, ...row }) => [roundId, row]));
}

async function withCounted(
  client: Tx,
  row: OwnRow | undefined,
  releaseId: string | null,
): Promise<OwnContribution | null> {
  if (row === undefined) return null;
  const { kommuneId, source, ...own } = row;
  const where = { releaseId: releaseId ?? '', kommuneId, digest: own.digest };
  const counted = releaseId !== null && (await client.releaseMember.count({ where })) === 1;
  return { ...own, source: source === 'file' ? 'file' : 'here', counted };
}
