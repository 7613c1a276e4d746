import { randomBytes } from 'node:crypto';
import { database } from '../../lib/data/database';
import { storeContribution } from '../../lib/data/rounds/store-contribution';
import { uses } from '../../lib/domain/answer';

/**
 * Lets kommuner contribute to a round as if each had done it by hand, in a server's own database (DATABASE_URL):
 * `add-contributions.ts ROUND KOMMUNE …`. Each answers every technology for the whole kommune, the next use in turn.
 */
const [roundId = '', ...kommuneIds] = process.argv.slice(2);
const { read, write, close } = database();
const round = await read.round.findUniqueOrThrow({
  where: { id: roundId },
  select: { edition: { select: { technologies: { select: { technologyId: true } } } } },
});

for (const [place, kommuneId] of kommuneIds.entries()) {
  const answers = round.edition.technologies.map(({ technologyId }) => ({
    ...{ technologyId, editionAreaId: null, answer: uses[place % uses.length] ?? 'following' },
  }));
  const at = { madeAt: new Date(), receivedAt: new Date() };
  const by = { source: 'here', signedBy: null, receivedById: null } as const;
  const salt = randomBytes(16).toString('hex');
  await write.$transaction((tx) => storeContribution(tx, { roundId, kommuneId, answers, salt, ...by, ...at }));
}
await close();
