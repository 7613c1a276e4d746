import { describe, expect, test } from 'vitest';
import type { FillCell } from '@/lib/data/placements/fill-view';
import { emptyContent } from '@/lib/domain/placement-content';
import { toCells, toTechnologies } from './to-cells';

const technology = {
  id: 'cloud',
  number: 9,
  name: 'Cloud',
  category: 'Data',
  description: 'Drift hos andre',
  local: false,
};
const stored: FillCell = {
  technology,
  content: { ...emptyContent, answer: 'piloting' },
  version: 3,
  changedBy: 'Anna',
  changedAt: new Date('2026-11-22T10:00:00Z'),
  ring: null,
};
const mine = { ...emptyContent, answer: 'operating' as const };

describe('toCells', () => {
  test('begins with what is stored', () => {
    expect(toCells([stored], [])).toMatchObject([{ content: stored.content, saved: stored.content, version: 3 }]);
  });

  test('lays an answer that met another’s beside it, from its own version', () => {
    const [cell] = toCells([stored], [{ technologyId: 'cloud', version: 1, content: mine, why: 'changed' }]);
    expect(cell).toMatchObject({ content: mine, saved: stored.content, version: 1, refusal: null });
    expect(cell?.theirs).toMatchObject({ content: stored.content, version: 3, changedBy: 'Anna' });
  });

  test('says what an answer lacks', () => {
    const content = { ...emptyContent, answer: 'not-relevant' as const };
    const [cell] = toCells([stored], [{ technologyId: 'cloud', version: 3, content, why: 'problems' }]);
    expect(cell).toMatchObject({ content, version: 3, refusal: 'reason-needed', theirs: null });
  });

  test('forgets an answer that has been saved after all', () => {
    const kept = { technologyId: 'cloud', version: 1, content: stored.content, why: 'changed' as const };
    expect(toCells([stored], [kept])).toMatchObject([{ theirs: null, version: 3 }]);
  });
});

describe('toTechnologies', () => {
  test('tells who changed it, in the page’s language', () => {
    expect(toTechnologies([stored], false, 'da')[0]).toMatchObject({
      ring: null,
      changed: 'Senest ændret af Anna, 22. november 2026',
    });
    expect(toTechnologies([{ ...stored, changedBy: null }], false, 'en')[0]?.changed).toBeNull();
  });

  test('tells the edition’s ring only when asked, and says when there is none', () => {
    const ready: FillCell = { ...stored, ring: 'ready' };
    expect(toTechnologies([ready], false, 'da')[0]?.ring).toBeNull();
    expect(toTechnologies([ready, stored], true, 'da').map(({ ring }) => ring)).toEqual([
      'Udgaven placerer den i Klar',
      'Udgaven har ingen placering',
    ]);
  });
});
