import { can, type Viewer } from '../../domain/access';
import { isYear } from '../../domain/limits';
import { isDate } from '../../domain/release/is-date';
import { type Failure, failure, type Result, success } from '../../domain/result';
import { randomSuffix } from '../editions/id';
import { inTransaction, type Tx } from '../transaction';

export type OpenRoundInput = {
  readonly title: string;
  /** The year of the radars that are asked for. */
  readonly year: number;
  readonly editionId: string;
  /** ISO yyyy-mm-dd: groups are made from the regions of this day. */
  readonly date: string;
  /** Who asks, in words. */
  readonly issuerName: string;
};

/** How long a round's title, and its issuer's name, may be, in characters. */
export const longestRoundTitle = 120;

/**
 * Opens a round over a frozen edition that the installation shares; it is simulated where the edition is, or the installation is a
 * demo. `invalid` is `title`, `issuer`, `year` or `date`; `not_found` is `no-edition`.
 */
export async function openRound(
  viewer: Viewer,
  input: OpenRoundInput,
): Promise<Result<{ readonly id: string }, never>> {
  if (!can(viewer, { action: 'manage-rounds' })) return failure('forbidden', 'manage-rounds');
  const { year, date, editionId } = input;
  const [title, issuerName] = [input.title.trim(), input.issuerName.trim()];
  const problem = findProblem({ ...input, title, issuerName });
  if (problem !== null) return problem;
  return inTransaction<{ readonly id: string }, never>(async (tx, audit) => {
    const edition = await findEdition(tx, editionId);
    if (edition === null) return failure('not_found', 'no-edition');
    const simulated = edition.simulated || (await isDemo(tx));
    // Twelve signs: a round's id travels between installations, where no other may have it.
    const id = `${year}-${randomSuffix()}${randomSuffix()}`;
    const data = { id, title, year, date, editionId, issuerName, simulated, createdById: viewer.userId };
    await tx.round.create({ data, select: { id: true } });
    const entry = { action: 'round.opened', entity: 'round', entityId: id, kommuneId: null, actorId: viewer.userId };
    await audit({ ...entry, after: { title, year, date, editionId, issuerName, simulated } });
    return success({ id });
  });
}

function findProblem({ title, issuerName, year, date }: OpenRoundInput): Failure<never> | null {
  const fits = (text: string) => text !== '' && text.length <= longestRoundTitle;
  if (!fits(title)) return failure('invalid', 'title');
  if (!fits(issuerName)) return failure('invalid', 'issuer');
  if (!isYear(year)) return failure('invalid', 'year');
  return isDate(date) ? null : failure('invalid', 'date');
}

async function findEdition(tx: Tx, id: string): Promise<{ simulated: boolean } | null> {
  return tx.edition.findFirst({ where: { id, kommuneId: null, status: 'frozen' }, select: { simulated: true } });
}

async function isDemo(tx: Tx): Promise<boolean> {
  return (await tx.setting.count({ where: { key: 'demo' } })) > 0;
}
