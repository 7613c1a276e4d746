import { describe, expect, it } from 'vitest';
import type { ItemStage } from './meeting';
import { type StageAction, stageAfter } from './stage-after';

const table: readonly [ItemStage, StageAction, ItemStage | null][] = [
  ['waiting', 'collect', 'collecting'],
  ['waiting', 'show', null],
  ['waiting', 'agree', 'agreed'],
  ['collecting', 'collect', null],
  ['collecting', 'show', 'shown'],
  ['collecting', 'agree', 'agreed'],
  ['shown', 'collect', 'collecting'],
  ['shown', 'show', null],
  ['shown', 'agree', 'agreed'],
  ['agreed', 'collect', null],
  ['agreed', 'show', null],
  ['agreed', 'agree', 'agreed'],
];

describe('stageAfter', () => {
  it.each(table)('%s and %s is %s', (stage, action, expected) => {
    expect(stageAfter(stage, action)).toBe(expected);
  });
});
