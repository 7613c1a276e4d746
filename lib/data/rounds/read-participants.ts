import type { Prisma } from '@client';
import type { Participant } from '../../domain/release/participant';
import type { ReleaseMember } from '../releases/store-release';
import type { Tx } from '../transaction';

/** A kommune that takes part, with what is told of it and of its contribution: everything but the answers. */
export type RoundParticipant = {
  readonly contributionId: string;
  readonly kommuneId: string;
  /** Four digits. */
  readonly code: string;
  readonly name: string;
  readonly source: 'here' | 'file';
  readonly madeAt: Date;
  readonly receivedAt: Date;
  readonly digest: string;
  /** What groups are made from: the region of the round's date, the rest as it is stored now; null where a fact is missing. */
  readonly facts: Participant | null;
};

/** Who takes part in a round as it stands, by id: one contribution each, the newest that is not withdrawn. Reads no answers. */
export async function readParticipants(
  client: Tx,
  { id: roundId, date }: { readonly id: string; readonly date: string },
): Promise<RoundParticipant[]> {
  const rows = await client.contribution.findMany({
    where: { roundId, withdrawnAt: null },
    select: participantColumns,
    orderBy: { version: 'desc' },
  });
  const newest = new Map<string, ParticipantRow>();
  for (const row of rows) if (!newest.has(row.kommuneId)) newest.set(row.kommuneId, row);
  return toParticipants([...newest.values()], date);
}

/**
 * Who took part in a release of a round of this installation, by id, with the contribution that it counted, whether it has been
 * withdrawn or replaced since. Reads no answers.
 */
export async function readCountedParticipants(
  client: Tx,
  { id: roundId, date, releaseId }: { readonly id: string; readonly date: string; readonly releaseId: string },
): Promise<RoundParticipant[]> {
  const members = await client.releaseMember.findMany({
    where: { releaseId },
    select: { kommuneId: true, digest: true },
  });
  const counted = new Map(members.map(({ kommuneId, digest }) => [kommuneId, digest]));
  const rows = await client.contribution.findMany({ where: { roundId }, select: participantColumns });
  return toParticipants(
    rows.filter(({ kommuneId, digest }) => counted.get(kommuneId) === digest),
    date,
  );
}

function toParticipants(rows: readonly ParticipantRow[], date: string): RoundParticipant[] {
  return rows
    .map(({ id: contributionId, kommune, source, ...row }) => ({
      ...row,
      contributionId,
      code: kommune.code,
      name: kommune.name,
      source: source === 'file' ? ('file' as const) : ('here' as const),
      facts: toFacts(row.kommuneId, kommune, date),
    }))
    .sort((one, other) => (one.kommuneId < other.kommuneId ? -1 : 1));
}

/** Those whose facts are known, as members of a release. */
export function membersOf(participants: readonly RoundParticipant[]): ReleaseMember[] {
  return participants.flatMap(({ facts, digest }) => (facts === null ? [] : [{ ...facts, digest }]));
}

/** Names of those who cannot be put into groups. */
export function withoutFacts(participants: readonly RoundParticipant[]): string[] {
  return participants.filter(({ facts }) => facts === null).map(({ name }) => name);
}

const participantColumns = {
  id: true,
  kommuneId: true,
  source: true,
  madeAt: true,
  receivedAt: true,
  digest: true,
  kommune: {
    select: {
      code: true,
      name: true,
      group: true,
      population: true,
      regions: { select: { region: true, validFrom: true, validUntil: true } },
    },
  },
} satisfies Prisma.ContributionSelect;

type ParticipantRow = Prisma.ContributionGetPayload<{ select: typeof participantColumns }>;

type KommuneFacts = {
  readonly group: string | null;
  readonly population: number | null;
  readonly regions: readonly { region: string; validFrom: string; validUntil: string | null }[];
};

/** Only regions are kept with their dates. ISO dates sort as text; `validUntil` is the first day that no longer holds. */
function toFacts(id: string, { group, population, regions }: KommuneFacts, date: string): Participant | null {
  const held = regions.find(
    ({ validFrom, validUntil }) => validFrom <= date && (validUntil === null || date < validUntil),
  );
  if (held === undefined || group === null || population === null) return null;
  return { id, region: held.region, kommunegruppe: group, population };
}
