import type { ItemStage } from './meeting';

/** What an editor does with a technology in the room. */
export const stageActions = ['collect', 'show', 'agree'] as const;
export type StageAction = (typeof stageActions)[number];

/**
 * Where a technology stands after an action; null where it cannot be done.
 *
 * | stage ↓ · action → | collect    | show  | agree  |
 * |--------------------|------------|-------|--------|
 * | waiting            | collecting |       | agreed |
 * | collecting         |            | shown | agreed |
 * | shown              | collecting |       | agreed |
 * | agreed             |            |       | agreed |
 *
 * A group of one or two agrees without a spread, and a group that changes its mind agrees again. What is agreed is not placed
 * anew: the radar already says it.
 */
export function stageAfter(stage: ItemStage, action: StageAction): ItemStage | null {
  if (action === 'agree') return 'agreed';
  if (action === 'show') return stage === 'collecting' ? 'shown' : null;
  return stage === 'waiting' || stage === 'shown' ? 'collecting' : null;
}
