import { answers } from '../../lib/domain/answer';
import type { ContributedAnswer } from '../../lib/domain/release/contribution';
import { countPortfolios } from '../../lib/domain/release/count-portfolios';
import { type Contribution, countRound } from '../../lib/domain/release/count-round';
import type { Participant } from '../../lib/domain/release/participant';
import { publishableGroups } from '../../lib/domain/release/publishable-groups';
import { kommuner } from '../../prisma/seed/kommuner';

/** So many that a release grows by if it grows at all. */
export const releaseSizes = [98, 1_000, 10_000] as const;

export type BenchRound = {
  readonly participants: readonly Participant[];
  readonly contributions: readonly Contribution[];
};

/** What is asked about. */
type Asked = {
  readonly areas: readonly { readonly slug: string }[];
  readonly technologies: readonly { readonly id: string }[];
  readonly id: string;
};

/** 27 technologies in eight areas. */
const largest: Asked = {
  id: 'bench',
  areas: Array.from({ length: 8 }, (_, index) => ({ slug: `area-${index + 1}` })),
  technologies: Array.from({ length: 27 }, (_, index) => ({ id: `technology-${index + 1}` })),
};

/** A round of so many made-up kommuner, grouped in the country's own proportions, over an edition or the largest there is. */
export function benchRound(size: number, asked = largest): BenchRound {
  const participants = Array.from({ length: size }, (_, index) => {
    const [, , region = '', kommunegruppe = '', population = 0] = kommuner[index % kommuner.length] ?? [];
    return { id: `bench-${String(index).padStart(5, '0')}`, region, kommunegruppe, population };
  });
  const contributions = participants.map(({ id }, index) => ({ kommuneId: id, answers: answersOf(index, asked) }));
  return { participants, contributions };
}

/** One kommune's answers, combined and per area: every kind of them, by a fixed pattern. */
function answersOf(kommune: number, { id, areas, technologies }: Asked): ContributedAnswer[] {
  return technologies.flatMap(({ id: technologyId }, row) =>
    [null, ...areas.map(({ slug }) => `${id}.${slug}`)].map((editionAreaId, column) => ({
      technologyId,
      editionAreaId,
      answer: answers[(kommune * 5 + row * 3 + column * 11 + ((kommune * row) >> 3)) % answers.length] ?? 'unknown',
    })),
  );
}

/** All that is computed when a round is closed. */
export function computeRelease({ participants, contributions }: BenchRound) {
  const { groups, withheld } = publishableGroups(participants);
  return {
    ...{ groups, withheld },
    counts: countRound(contributions, groups),
    portfolios: countPortfolios(contributions, groups),
  };
}
