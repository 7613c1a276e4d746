import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';

const roundStatuses = ['open', 'closed', 'cancelled'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** What the viewer's kommune has contributed: as it stands, or what was counted where the round is closed. */
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
  /** ISO yyyy-mm-dd: groups are made from the regions of this day. */
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
  /** How many kommuner take part: as it stands, or in what was published where the round is closed. Null for a foreign round. */
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
    rounds.map(async ({ edition, issuerKey, releases, status: stored, ...round }) => {
      const newest = releases[0] ?? null;
      const foreign = issuerKey !== null;
      const status = roundStatuses.find((known) => known === stored) ?? 'closed';
      const published = status === 'closed' && !foreign ? newest : null;
      return {
        ...round,
        foreign,
        status,
        editionTitle: language === 'en' ? edition.titleEn : edition.title,
        editionPublisher: edition.publisher,
        contributions: foreign ? null : (published?.participants ?? (await countContributors(client, round.id))),
        own: await chooseOwn(client, own.get(round.id) ?? [], { newest, published }),
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
  releases: { select: { id: true, participants: true }, orderBy: { version: 'desc' }, take: 1 },
} satisfies Prisma.RoundSelect;

async function countContributors(client: Tx, roundId: string): Promise<number> {
  const where = { roundId, withdrawnAt: null };
  return (await client.contribution.groupBy({ by: ['kommuneId'], where })).length;
}

type OwnRow = Omit<OwnContribution, 'counted' | 'source'> & {
  readonly kommuneId: string;
  readonly source: string;
  readonly withdrawnAt: Date | null;
};

/** Every version the kommune has contributed, by round, newest first, those that were withdrawn too. */
async function readOwn(client: Tx, kommuneId: string | null): Promise<ReadonlyMap<string, readonly OwnRow[]>> {
  if (kommuneId === null) return new Map();
  const rows = await client.contribution.findMany({
    where: { kommuneId },
    select: {
      ...{ roundId: true, kommuneId: true, version: true, madeAt: true, source: true, digest: true },
      withdrawnAt: true,
    },
    orderBy: { version: 'desc' },
  });
  const byRound = new Map<string, OwnRow[]>();
  for (const { roundId, ...row } of rows) byRound.set(roundId, [...(byRound.get(roundId) ?? []), row]);
  return byRound;
}

type ChosenOf = {
  readonly newest: { readonly id: string } | null;
  /** The release that a closed round of this installation stands by; what came after it is in nothing. */
  readonly published: { readonly id: string } | null;
};

async function chooseOwn(
  client: Tx,
  versions: readonly OwnRow[],
  { newest, published }: ChosenOf,
): Promise<OwnContribution | null> {
  const [latest] = versions;
  if (latest === undefined) return null;
  const member = await client.releaseMember.findFirst({
    where: { releaseId: newest?.id ?? '', kommuneId: latest.kommuneId },
    select: { digest: true },
  });
  const isCounted = ({ digest }: OwnRow) => digest === member?.digest;
  const standing = ({ withdrawnAt }: OwnRow) => withdrawnAt === null;
  const row = versions.find(published === null ? standing : isCounted);
  if (row === undefined) return null;
  const { version, madeAt, source, digest } = row;
  return { version, madeAt, digest, source: source === 'file' ? 'file' : 'here', counted: isCounted(row) };
}
