import { describe, expect, it } from 'vitest';
import { compareHref, failedRound, releaseHref, roundHref } from './addresses';

describe('the addresses of rounds', () => {
  it('carry what to say', () => {
    expect(roundHref('2026-abc')).toBe('/rounds/2026-abc');
    expect(roundHref('2026-abc', { done: 'opened' })).toBe('/rounds/2026-abc?done=opened');
    expect(releaseHref('2026-abc-v1')).toBe('/rounds/release/2026-abc-v1');
    expect(compareHref('2026-abc-v1')).toBe('/radar?release=2026-abc-v1&group=country');
  });

  it('an id that cannot be one leads nowhere else', () => {
    expect(roundHref('../users')).toBe('/rounds/..%2Fusers');
    expect(failedRound('2026-abc', 'none')).toBe('/rounds/2026-abc?failed=none');
    for (const id of [undefined, '', '//evil.example', '..', ['a', 'b'], 'x'.repeat(200)])
      expect(failedRound(id, 'none')).toBe('/rounds?failed=none');
  });
});
