import { describe, expect, it } from 'vitest';
import type { LiveItem, PhoneState } from '@/lib/domain/meeting/live-state';
import { keepingOwn } from './keeping-own';

const item: LiveItem = {
  ...{ id: 'a', kind: 'technology', title: 'RPA', description: '', areaName: null, stage: 'collecting' },
  ...{ round: 2, placed: 3, spread: null, agreed: null },
};

function state(own: PhoneState['own'], part: Partial<LiveItem> | null = {}): PhoneState {
  const head = { version: 'v', title: 'Møde', kommuneName: 'Prøve', status: 'open', present: 3 } as const;
  return { ...head, position: 1, items: 1, item: part === null ? null : { ...item, ...part }, own };
}

describe('keepingOwn', () => {
  it.each([
    ['shown', state(null, { stage: 'shown' }), 'piloting'],
    ['agreed', state(null, { stage: 'agreed' }), 'piloting'],
    ['another round', state(null, { stage: 'shown', round: 3 }), null],
    ['another item', state(null, { stage: 'shown', id: 'b' }), null],
    ['still collected: the server knows', state(null), null],
    ['the server says another', state('following', { stage: 'shown' }), 'following'],
    ['nothing chosen', state(null, null), null],
  ] as const)('%s', (_name, next, own) => {
    expect(keepingOwn(state('piloting'), next)).toEqual({ ...next, own });
  });
});
