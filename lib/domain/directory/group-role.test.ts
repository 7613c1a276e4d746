import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGroupMap } from './group-map';
import { roleOfGroups } from './group-role';

const map =
  parseGroupMap('led=reader@0461; fag=contributor@0461; dig=editor@0461; vejle=editor@0630; kl=coordinator') ?? [];

describe('the role that groups give', () => {
  test.each([
    [['led'], 'reader', '0461'],
    [['andet', 'fag'], 'contributor', '0461'],
    [['led', 'dig', 'fag'], 'editor', '0461'],
    [['vejle'], 'editor', '0630'],
    [['kl'], 'coordinator', null],
  ] as const)('%j: %s in %s', (groups, role, kommuneCode) =>
    expect(roleOfGroups(groups, map)).toEqual({ ok: true, value: { role, kommuneCode } }),
  );

  test.each([
    [[], 'no-group'],
    [['LED'], 'no-group'],
    [['led '], 'no-group'],
    ['absent', 'no-groups-claim'],
    ['overage', 'group-overage'],
    [['led', 'vejle'], 'two-kommuner'],
    [['led', 'kl'], 'two-kommuner'],
  ] as const)('%j: refused, %s', (groups, reason) =>
    expect(roleOfGroups(groups, map)).toEqual({ ok: false, code: 'forbidden', reason }),
  );

  test('nothing that is not in the map ever gives anything', () => {
    const strangers = fc.array(fc.string().filter((group) => !map.some((rule) => rule.group === group)));
    fc.assert(fc.property(strangers, (groups) => void expect(roleOfGroups(groups, map).ok).toBe(false)));
  });

  test('further groups of the same kommune never take anything away', () => {
    const own = ['led', 'fag', 'dig'];
    const rank = ['reader', 'contributor', 'editor'];
    fc.assert(
      fc.property(fc.subarray(own, { minLength: 1 }), fc.subarray(own), (some, more) => {
        const [before, after] = [some, [...some, ...more]].map((groups) => roleOfGroups(groups, map));
        if (!before?.ok || !after?.ok) throw new Error('refused');
        expect(rank.indexOf(after.value.role)).toBeGreaterThanOrEqual(rank.indexOf(before.value.role));
      }),
    );
  });
});
