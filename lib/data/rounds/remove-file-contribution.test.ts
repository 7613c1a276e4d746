import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { database } from '../database';
import { makeKommune, makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import { makeRoundEdition } from '../testing/round-builders';
import { testDatabase } from '../testing/test-database';
import { openRound } from './open-round';
import { readRound } from './read-round';
import { removeFileContribution } from './remove-file-contribution';
import { storeContribution } from './store-contribution';

/** An open round, with one kommune that contributed here and one by file, the file in two versions. */
async function makeRound() {
  const { editionId } = await makeRoundEdition(1, 1);
  const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
  const opened = await openRound(coordinator, {
    ...{ title: 'Prøve', year: 2026, editionId, date: '2026-11-22', issuerName: 'Fællesskabet' },
  });
  const { id: roundId } = must(opened);
  const [here, file] = [await makeKommune(), await makeKommune()];
  const add = (kommuneId: string, source: 'here' | 'file', minute: number) =>
    database().write.$transaction((tx) =>
      storeContribution(tx, {
        ...{ roundId, kommuneId, source, answers: [], salt: randomUUID(), signedBy: null, receivedById: null },
        ...{ madeAt: new Date(2026, 10, 22, 12, minute), receivedAt: new Date() },
      }),
    );
  await add(here.kommuneId, 'here', 0);
  await add(file.kommuneId, 'file', 0);
  await add(file.kommuneId, 'file', 1);
  return { roundId, coordinator, here: here.kommuneId, file: file.kommuneId };
}

describe('removeFileContribution', () => {
  testDatabase();

  it('takes a kommune that came by file out, every version of it, and nobody else', async () => {
    const { roundId, coordinator, here, file } = await makeRound();
    must(await removeFileContribution(coordinator, { roundId, kommuneId: file }));
    const { contributors } = must(await readRound(coordinator, roundId, 'da'));
    expect(contributors?.map(({ kommuneId }) => kommuneId)).toEqual([here]);
    const told = await database().read.auditEvent.findMany({
      where: { entityId: roundId, action: 'contribution.removed' },
      select: { kommuneId: true, actorId: true },
    });
    expect(told).toEqual([{ kommuneId: file, actorId: coordinator.userId }]);
    const again = await removeFileContribution(coordinator, { roundId, kommuneId: file });
    expect(again).toMatchObject({ code: 'conflict', reason: 'none' });
  });

  it('never takes one out that contributed here, nor for anybody but the coordinator', async () => {
    const { roundId, coordinator, here, file } = await makeRound();
    expect(await removeFileContribution(coordinator, { roundId, kommuneId: here })).toMatchObject({ reason: 'none' });
    const editor = await makeUser({ kommuneId: file, role: 'editor' });
    expect(await removeFileContribution(editor, { roundId, kommuneId: file })).toMatchObject({ code: 'forbidden' });
    const { contributors } = must(await readRound(coordinator, roundId, 'da'));
    expect(contributors).toHaveLength(2);
  });

  it('is over when the round is', async () => {
    const { roundId, coordinator, file } = await makeRound();
    await database().write.$transaction((tx) =>
      tx.round.update({ where: { id: roundId }, data: { status: 'closed' }, select: { id: true } }),
    );
    const late = await removeFileContribution(coordinator, { roundId, kommuneId: file });
    expect(late).toMatchObject({ code: 'conflict', reason: 'not-open' });
  });
});
