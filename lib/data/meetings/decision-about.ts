import { failure, type Result, success } from '../../domain/result';
import { findTechnology } from '../technologies/find-technology';
import type { Tx } from '../transaction';

/** What a decision is about: a technology, an initiative, or nothing in particular. */
export type DecisionAbout = { readonly technologyId: string | null; readonly initiativeId: string | null };

type Asked = {
  readonly kommuneId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly technologyId?: string | null | undefined;
  readonly initiativeId?: string | null | undefined;
};

/**
 * What a decision is about: what was said, or, where nothing was, what its item is about. `invalid` `about` for both; `not_found` for an
 * item of another meeting, and what the kommune may not know of.
 */
export async function findAbout(tx: Tx, asked: Asked): Promise<Result<DecisionAbout, never>> {
  const item = await findItem(tx, asked);
  if (!item.ok) return item;
  const { technologyId, initiativeId } = asked;
  if (technologyId && initiativeId) return failure('invalid', 'about');
  if (technologyId === undefined && initiativeId === undefined) return item;
  return findSaid(tx, asked.kommuneId, { technologyId: technologyId || null, initiativeId: initiativeId || null });
}

async function findItem(tx: Tx, { itemId, meetingId }: Asked): Promise<Result<DecisionAbout, never>> {
  if (itemId === null) return success({ technologyId: null, initiativeId: null });
  const item = await tx.meetingItem.findFirst({
    where: { id: itemId, meetingId },
    select: { technologyId: true, initiativeId: true },
  });
  return item === null ? failure('not_found', 'no-item') : success(item);
}

async function findSaid(tx: Tx, kommuneId: string, about: DecisionAbout): Promise<Result<DecisionAbout, never>> {
  const { technologyId, initiativeId } = about;
  if (technologyId !== null) {
    const found = await findTechnology(tx, { id: technologyId, kommuneId, language: 'da' });
    return found === null ? failure('not_found', 'no-technology') : success(about);
  }
  if (initiativeId === null) return success(about);
  const own = await tx.initiative.count({ where: { id: initiativeId, kommuneId } });
  return own === 0 ? failure('not_found', 'no-initiative') : success(about);
}
