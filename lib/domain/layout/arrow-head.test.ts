import { describe, expect, it } from 'vitest';
import { arrowHead } from './arrow-head';

describe('arrowHead', () => {
  it('has its tip at the end of the line, and its base ten units before', () => {
    const head = arrowHead({ from: { x: 0, y: 0 }, to: { x: 40, y: 0 } });
    expect(head).toEqual({ d: 'M 40 0 L 30 6 L 30 -6 Z', base: { x: 30, y: 0 } });
  });

  it('is no longer than the line, and none where there is no direction', () => {
    const short = arrowHead({ from: { x: 0, y: 5 }, to: { x: 0, y: 0 } });
    expect(short).toEqual({ d: 'M 0 0 L 3 5 L -3 5 Z', base: { x: 0, y: 5 } });
    expect(arrowHead({ from: { x: 1, y: 1 }, to: { x: 1, y: 1 } })).toBeNull();
  });
});
