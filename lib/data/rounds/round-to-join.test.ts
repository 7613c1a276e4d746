import { describe, expect, test } from 'vitest';
import { must } from '../testing/import-builders';
import { roundFixture, roundTarget } from '../testing/round-fixture';
import { cancelRound } from './cancel-round';
import { contribute } from './contribute';
import { readRoundToJoin } from './round-to-join';
import { withdrawContribution } from './withdraw';

describe('the round that waits for a kommune', () => {
  const cast = roundFixture();
  test('is told to its editor alone, until it has contributed', async () => {
    const { first, reader, contributor, coordinator, roundId } = cast();
    for (const viewer of [reader, contributor, coordinator]) expect(await readRoundToJoin(viewer, 'da')).toBeNull();
    expect(await readRoundToJoin(first.editor, 'da')).toMatchObject({ id: roundId });
    must(await contribute(first.editor, { roundId }));
    expect(await readRoundToJoin(first.editor, 'da')).toBeNull();
    must(await withdrawContribution(first.editor, { roundId }));
    expect(await readRoundToJoin(first.editor, 'da')).toMatchObject({ id: roundId });
  });

  test('is never one that is cancelled', async () => {
    const { first, coordinator, roundId } = cast();
    must(await cancelRound(coordinator, await roundTarget(roundId)));
    expect((await readRoundToJoin(first.editor, 'da'))?.id).not.toBe(roundId);
  });
});
